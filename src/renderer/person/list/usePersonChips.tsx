import type { PersonFilter } from '../../../contract/person.ts';
import { isDay } from '../../../domain/calendar/day.ts';
import { needClasses } from '../../../domain/person/codes.ts';
import { ageGroups, coarseAgeGroups } from '../../../domain/statistics/ageGroup.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { DayEditor } from '../../components/filterEditors/DayEditor.tsx';
import { OneEditor } from '../../components/filterEditors/OneEditor.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';

type Key = Exclude<keyof PersonFilter, 'text'>;
type Change = (part: Partial<Record<keyof PersonFilter, unknown>>) => void;

interface Choice {
  value: string;
  label: string;
}

const allAges = [
  ...new Set<(typeof ageGroups)[number] | (typeof coarseAgeGroups)[number]>([...ageGroups, ...coarseAgeGroups]),
];

const textOf = (value: boolean | null): string | null => (value === null ? null : String(value));

/** The filters of the list of people as chips; the figures of the dashboard lead here with them set. */
export function usePersonChips(filter: Omit<PersonFilter, 'text'>, change: Change): readonly FilterChip[] {
  const t = useTexts('person');
  const code = useTexts('code');
  const formats = useFormats();
  const settings = useApiQuery('office.settings', {});
  const units = useApiQuery('unit.list', {});
  const coordinators = useApiQuery('coordinator.list', { includeFormer: true });

  const chip = (key: Key, label: string, choices: readonly Choice[], chosen: string | null): FilterChip => ({
    key,
    label,
    value: chosen === null ? null : (choices.find(({ value }) => value === chosen)?.label ?? chosen),
    editor: (close) => (
      <OneEditor
        label={label}
        choices={choices}
        value={chosen}
        onDone={(value) => {
          change({ [key]: value });
          close();
        }}
      />
    ),
    onRemove: () => change({ [key]: null }),
  });

  const yesNo = [
    { value: 'true', label: t('filter.has') },
    { value: 'false', label: t('filter.hasNot') },
  ];
  const areas = [...new Set([...(settings.data?.areas ?? []), ...(filter.area ? [filter.area] : [])])];

  return [
    chip(
      'missesCoordinator',
      t('filter.missesCoordinator'),
      [{ value: 'true', label: t('filter.granted') }],
      filter.missesCoordinator ? 'true' : null,
    ),
    chip('hasCoordinator', t('filter.hasCoordinator'), yesNo, textOf(filter.hasCoordinator)),
    chip('hasActivePlan', t('filter.hasActivePlan'), yesNo, textOf(filter.hasActivePlan)),
    chip(
      'ageGroup',
      t('filter.ageGroup'),
      allAges.map((group) => ({ value: group, label: code(`ageGroup.${group}`) })),
      filter.ageGroup,
    ),
    chip(
      'needClass',
      t('filter.needClass'),
      needClasses.map((needClass) => ({ value: needClass, label: code(`needClass.${needClass}`) })),
      filter.needClass,
    ),
    chip(
      'area',
      t('filter.area'),
      [
        ...areas.filter((area) => area !== 'unknown').map((area) => ({ value: area, label: area })),
        { value: 'unknown', label: t('filter.unknownArea') },
      ],
      filter.area,
    ),
    chip(
      'unitId',
      t('filter.unit'),
      (units.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      filter.unitId,
    ),
    chip(
      'coordinatorId',
      t('filter.coordinator'),
      (coordinators.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      filter.coordinatorId,
    ),
    {
      key: 'asOf',
      label: t('filter.asOf'),
      value: filter.asOf !== null && isDay(filter.asOf) ? formats.day(filter.asOf) : null,
      editor: (close) => (
        <DayEditor
          label={t('filter.day')}
          help={t('filter.asOfHelp')}
          value={filter.asOf}
          onDone={(day) => {
            change({ asOf: day });
            close();
          }}
        />
      ),
      onRemove: () => change({ asOf: null }),
    },
  ];
}
