import { IconBold, IconH3, IconList, type IconProps } from '@tabler/icons-react';
import type { ComponentType, RefObject } from 'react';

import { useTexts } from '../app/language.tsx';
import { applyChange } from './applyChange.ts';
import classes from './comment.module.css';
import { type TextChange, toggleBold, toggleLines } from './formatSelection.ts';

interface Tool {
  word: 'heading' | 'bold' | 'list';
  icon: ComponentType<IconProps>;
  change: (text: string, start: number, end: number) => TextChange;
}

const tools: readonly Tool[] = [
  { word: 'heading', icon: IconH3, change: (text, start, end) => toggleLines(text, start, end, 'heading') },
  { word: 'bold', icon: IconBold, change: toggleBold },
  { word: 'list', icon: IconList, change: (text, start, end) => toggleLines(text, start, end, 'list') },
];

interface CommentToolsProps {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Null where there is nothing to be done with. */
  onDone: (() => void) | null;
}

/** Heading, bold, list: all that a comment can be. */
export function CommentTools({ field, onDone }: CommentToolsProps) {
  const t = useTexts('reportPage');
  return (
    <div className={classes.tools} role="group" aria-label={t('comment.tools')}>
      {tools.map(({ word, icon: Icon, change }) => (
        <button
          key={word}
          type="button"
          className={classes.tool}
          aria-label={t(`comment.${word}`)}
          title={t(`comment.${word}`)}
          onClick={() => {
            const at = field.current;
            if (at) applyChange(at, change(at.value, at.selectionStart, at.selectionEnd));
          }}
        >
          <Icon size={18} stroke={1.6} aria-hidden />
        </button>
      ))}
      {onDone && (
        <button type="button" className="link" onClick={onDone}>
          {t('comment.done')}
        </button>
      )}
    </div>
  );
}
