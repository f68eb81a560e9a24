import { Checkbox, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import {
  type Competence,
  competences,
  type CoordinatorRole,
  coordinatorRoles,
} from '../../domain/coordinator/codes.ts';
import filterRow from '../components/FilterRow.module.css';
import classes from './coordinator.module.css';
import type { CoordinatorFilter } from './coordinatorFilter.ts';

interface CoordinatorFilterBarProps {
  filter: CoordinatorFilter;
  onChange: (part: { [Name in keyof CoordinatorFilter]?: CoordinatorFilter[Name] | null }) => void;
  /** For the whole list: words of a name, «Bare borte i dag» and «Også de som har sluttet». */
  search?: { text: string; onChange: (text: string) => void };
}

/** Which coordinators: by name, unit, role, competence, place. */
export function CoordinatorFilterBar({ filter, onChange, search }: CoordinatorFilterBarProps) {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const units = useApiQuery('unit.list', {});
  return (
    <div className={filterRow.row}>
      {search && (
        <TextInput
          className={classes.search}
          aria-label={t('filter.text')}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          value={search.text}
          onChange={(event) => search.onChange(event.currentTarget.value)}
        />
      )}
      <Choice
        label={t('filter.unit')}
        all={t('filter.allUnits')}
        value={filter.unitId}
        onChange={(unitId) => onChange({ unitId })}
        choices={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        label={t('filter.role')}
        all={t('filter.allRoles')}
        value={filter.role}
        onChange={(role) => onChange({ role: role as CoordinatorRole | null })}
        choices={coordinatorRoles.map((value) => ({ value, label: code(`coordinatorRole.${value}`) }))}
      />
      <Choice
        label={t('filter.competence')}
        all={t('filter.allCompetences')}
        value={filter.competence}
        onChange={(competence) => onChange({ competence: competence as Competence | null })}
        choices={competences.map((value) => ({ value, label: code(`competence.${value}`) }))}
      />
      <Tick label={t('filter.onlyFree')} checked={filter.onlyFree} onChange={(onlyFree) => onChange({ onlyFree })} />
      {search && (
        <>
          <Tick label={t('filter.away')} checked={filter.away} onChange={(away) => onChange({ away })} />
          <Tick
            label={t('filter.includeFormer')}
            checked={filter.includeFormer}
            onChange={(includeFormer) => onChange({ includeFormer })}
          />
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
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
    data={[{ value: '', label: all }, ...choices]}
  />
);

interface TickProps {
  label: string;
  checked: boolean;
  /** Null takes it out of the address. */
  onChange: (checked: true | null) => void;
}

const Tick = ({ label, checked, onChange }: TickProps) => (
  <Checkbox label={label} checked={checked} onChange={(event) => onChange(event.currentTarget.checked || null)} />
);
