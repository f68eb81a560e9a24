import type { Ref } from 'react';

import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { applyChange } from './applyChange.ts';
import classes from './comment.module.css';
import { nextItem, toggleBold } from './formatSelection.ts';

interface CommentFieldProps {
  ref: Ref<HTMLTextAreaElement>;
  label: string;
  language: LetterLanguage;
  text: string;
  onType: (text: string) => void;
  onFocus: () => void;
  onDone: () => void;
}

/** As long as the contract takes. */
const longest = 20_000;

/** The field a comment is written in: grows with the text; Enter goes on in a list, Ctrl+B makes bold, Esc is done. */
export function CommentField({ ref, label, language, text, onType, onFocus, onDone }: CommentFieldProps) {
  return (
    <textarea
      ref={ref}
      className={classes.field}
      aria-label={label}
      lang={language}
      rows={2}
      maxLength={longest}
      value={text}
      onChange={(event) => onType(event.currentTarget.value)}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const { value, selectionStart, selectionEnd } = event.currentTarget;
        const isCommand = event.ctrlKey || event.metaKey;
        if (event.key === 'Escape') {
          event.preventDefault();
          onDone();
        } else if (isCommand && event.key.toLowerCase() === 'b') {
          event.preventDefault();
          applyChange(event.currentTarget, toggleBold(value, selectionStart, selectionEnd));
        } else if (event.key === 'Enter' && !isCommand && !event.shiftKey) {
          const change = nextItem(value, selectionStart, selectionEnd);
          if (!change) return;
          event.preventDefault();
          applyChange(event.currentTarget, change);
        }
      }}
    />
  );
}
