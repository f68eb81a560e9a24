import { Select } from '@mantine/core';
import type { z } from 'zod';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { yearOf } from '../../../domain/calendar/day.ts';
import { supervisionKinds, supervisionStates } from '../../../domain/supervision/codes.ts';
import filterRow from '../../components/FilterRow.module.css';
import classes from '../supervision.module.css';
import type { sessionFilter } from './sessionFilter.ts';

interface SessionFilterBarProps {
  filter: z.output<typeof sessionFilter>;
  year: number;
  onChange: (part: Readonly<Record<string, unknown>>) => void;
}

/** Years one can look back at without typing an address. */
const yearsBack = 8;

/** Which sessions: year, kind, state, fadder. */
export function SessionFilterBar({ filter, year, onChange }: SessionFilterBarProps) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const thisYear = yearOf(useToday());
  const faddere = useApiQuery('fadder.groups', { includeFormer: true });
  const years = Array.from({ length: yearsBack + 2 }, (_, index) => String(thisYear + 1 - index));
  return (
    <div className={filterRow.row}>
      <Choice
        label={t('session.year')}
        value={String(year)}
        onChange={(next) => onChange({ year: next === String(thisYear) ? null : next })}
        choices={years.map((value) => ({ value, label: value }))}
      />
      <Choice
        label={t('session.kind')}
        all={t('session.allKinds')}
        value={filter.kind}
        onChange={(kind) => onChange({ kind })}
        choices={supervisionKinds.map((value) => ({ value, label: code(`supervisionKind.${value}`) }))}
      />
      <Choice
        label={t('session.state')}
        all={t('session.allStates')}
        value={filter.state}
        onChange={(state) => onChange({ state })}
        choices={supervisionStates.map((value) => ({ value, label: code(`supervisionState.${value}`) }))}
      />
      <Choice
        label={t('session.fadder')}
        all={t('session.allFaddere')}
        value={filter.fadderId}
        onChange={(fadderId) => onChange({ fadderId })}
        choices={(faddere.data?.faddere ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** What stands for no choice; without it there always is one. */
  all?: string;
  value: string | null;
  onChange: (value: string | null) => void;
  choices: { value: string; label: string }[];
}

const Choice = ({ label, all, value, onChange, choices }: ChoiceProps) => (
  <Select
    className={classes.filter}
    aria-label={label}
    value={value ?? ''}
    allowDeselect={false}
    searchable={choices.length > 12}
    onChange={(chosen) => onChange(chosen || null)}
    data={all === undefined ? choices : [{ value: '', label: all }, ...choices]}
  />
);
