import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { isFixed, type OutlineEntry } from '../../../domain/report/outline.ts';
import { useTexts } from '../../app/language.tsx';
import classes from './outline.module.css';

interface ArrangeRowProps {
  entry: OutlineEntry;
  name: string;
  language: LetterLanguage;
  onInclude: (isIncluded: boolean) => void;
  onMove: (step: -1 | 1) => void;
}

/** One chapter: with it or not, and a place up or down. The two that are always there cannot be changed. */
export function ArrangeRow({ entry: { chapter, isIncluded }, name, language, onInclude, onMove }: ArrangeRowProps) {
  const t = useTexts('reportPage');
  const fixed = isFixed(chapter);
  return (
    <li className={classes.row}>
      <Checkbox
        checked={isIncluded}
        disabled={fixed}
        label={<span lang={language}>{name}</span>}
        onChange={(event) => onInclude(event.currentTarget.checked)}
      />
      {fixed ? (
        <span className={classes.fixed}>{t('outline.always')}</span>
      ) : (
        <span className={classes.moves}>
          <ActionIcon variant="subtle" aria-label={t('outline.up', { chapter: name })} onClick={() => onMove(-1)}>
            <IconArrowUp size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t('outline.down', { chapter: name })} onClick={() => onMove(1)}>
            <IconArrowDown size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}
