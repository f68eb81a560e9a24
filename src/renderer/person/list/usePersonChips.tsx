import type { PersonFilter } from '../../../contract/person.ts';
import { isDay } from '../../../domain/calendar/day.ts';
import { needClasses } from '../../../domain/person/codes.ts';
import { ageGroups, coarseAgeGroups } from '../../../domain/statistics/ageGroup.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../../components/useFilterChip.tsx';
import { CoordinatorEditor } from './CoordinatorEditor.tsx';

type Filter = Omit<PersonFilter, 'text'>;

const allAges = [
  ...new Set<(typeof ageGroups)[number] | (typeof coarseAgeGroups)[number]>([...ageGroups, ...coarseAgeGroups]),
];

const textOf = (value: boolean | null): string | null => (value === null ? null : String(value));
const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** The filters of the list of people as chips; the figures of the dashboard lead here with them set. */
export function usePersonChips(filter: Filter, change: ChangeFilter<keyof Filter>): readonly FilterChip[] {
  const t = useTexts('person');
  const code = useTexts('code');
  const chip = useFilterChip(change);
  const settings = useApiQuery('office.settings', {});
  const units = useApiQuery('unit.list', {});
  const { coordinatorId } = filter;
  const coordinators = useApiQuery('coordinator.list', { includeFormer: true }, { enabled: coordinatorId !== null });

  const yesNo = [
    { value: 'true', label: t('filter.has') },
    { value: 'false', label: t('filter.hasNot') },
  ];
  const ages = allAges.map((value) => ({ value, label: code(`ageGroup.${value}`) }));
  const needs = needClasses.map((value) => ({ value, label: code(`needClass.${value}`) }));
  const known = [...new Set([...(settings.data?.areas ?? []), ...(filter.area ? [filter.area] : [])])];
  const areas = [
    ...known.filter((area) => area !== 'unknown').map((area) => ({ value: area, label: area })),
    { value: 'unknown', label: t('filter.unknownArea') },
  ];
  const dayField = { label: t('filter.day'), help: t('filter.asOfHelp') };
  const asOf = filter.asOf !== null && isDay(filter.asOf) ? filter.asOf : null;
  return [
    chip.yes(
      'missesCoordinator',
      t('filter.missesCoordinator'),
      filter.missesCoordinator === true,
      t('filter.granted'),
    ),
    chip.one('hasCoordinator', t('filter.hasCoordinator'), yesNo, textOf(filter.hasCoordinator)),
    chip.one('hasActivePlan', t('filter.hasActivePlan'), yesNo, textOf(filter.hasActivePlan)),
    chip.one('ageGroup', t('filter.ageGroup'), ages, filter.ageGroup),
    chip.one('needClass', t('filter.needClass'), needs, filter.needClass),
    chip.one('area', t('filter.area'), areas, filter.area),
    chip.one('unitId', t('filter.unit'), (units.data ?? []).map(named), filter.unitId),
    {
      ...chip.one('coordinatorId', t('filter.coordinator'), (coordinators.data ?? []).map(named), coordinatorId),
      editor: (close) => (
        <CoordinatorEditor
          label={t('filter.coordinator')}
          value={coordinatorId}
          onDone={(id) => {
            change({ coordinatorId: id });
            close();
          }}
        />
      ),
    },
    chip.day('asOf', t('filter.asOf'), dayField, asOf),
  ];
}
