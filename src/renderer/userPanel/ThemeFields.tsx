import { Textarea, TextInput } from '@mantine/core';

import { useTexts } from '../app/language.tsx';
import type { FieldBinding } from '../form/fieldBinding.ts';
import { fieldProblem } from '../form/FieldProblem.tsx';
import classes from './userPanel.module.css';

/** A theme of a meeting as it is typed. */
export interface TypedTheme {
  id: string;
  title: string;
  feedback: string;
  cameOf: string;
}

/** Nothing was typed in it: it is left out. */
export const isBlankTheme = ({ title, feedback, cameOf }: TypedTheme): boolean =>
  [title, feedback, cameOf].every((text) => text.trim() === '');

/** What a meeting took up: a theme, what was said, what came of it; as many as there were. */
export function ThemeFields({ id, value, onChange, error }: FieldBinding<TypedTheme[]>) {
  const t = useTexts('userPanel');
  const change = (themeId: string, part: Partial<TypedTheme>) =>
    onChange(value.map((theme) => (theme.id === themeId ? { ...theme, ...part } : theme)));
  return (
    <div id={id} tabIndex={-1}>
      {value.map((theme, index) => (
        <fieldset key={theme.id} className={classes.themeFields}>
          <legend>{t('meetings.theme', { number: index + 1 })}</legend>
          <TextInput
            label={t('meetings.themeTitle')}
            description={index === 0 ? t('meetings.noPersons') : undefined}
            maxLength={200}
            autoComplete="off"
            value={theme.title}
            onChange={(event) => change(theme.id, { title: event.currentTarget.value })}
          />
          <Textarea
            label={t('meetings.feedback')}
            autosize
            minRows={2}
            value={theme.feedback}
            onChange={(event) => change(theme.id, { feedback: event.currentTarget.value })}
          />
          <Textarea
            label={t('meetings.cameOf')}
            description={t('meetings.cameOfHelp')}
            autosize
            minRows={2}
            value={theme.cameOf}
            onChange={(event) => change(theme.id, { cameOf: event.currentTarget.value })}
          />
          {value.length > 1 && (
            <button type="button" className="link" onClick={() => onChange(value.filter((one) => one.id !== theme.id))}>
              {t('meetings.removeTheme', { number: index + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {fieldProblem(error)}
    </div>
  );
}
