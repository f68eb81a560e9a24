import type { PlanFilter } from '../../../contract/plan.ts';
import { needClasses } from '../../../domain/person/codes.ts';
import { planStates, planSystems } from '../../../domain/plan/codes.ts';
import { ageGroups, coarseAgeGroups } from '../../../domain/statistics/ageGroup.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { CodesEditor } from '../../components/filterEditors/CodesEditor.tsx';
import { DayEditor } from '../../components/filterEditors/DayEditor.tsx';
import { OneEditor } from '../../components/filterEditors/OneEditor.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';

type Filter = Omit<PlanFilter, 'text'>;
type Change = (part: Partial<Record<keyof Filter, unknown>>) => void;

interface Choice {
  value: string;
  label: string;
}

const allAges = [...new Set([...ageGroups, ...coarseAgeGroups])] as const;

/** The filters of the list of plans as chips; the figures of the dashboard lead here with them set. */
export function usePlanChips(filter: Filter, change: Change): readonly FilterChip[] {
  const t = useTexts('plan');
  const code = useTexts('code');
  const formats = useFormats();

  const one = (key: keyof Filter, choices: readonly Choice[], chosen: string | null): FilterChip => ({
    key,
    label: t(`filter.${key}`),
    value: chosen === null ? null : (choices.find(({ value }) => value === chosen)?.label ?? chosen),
    editor: (close) => (
      <OneEditor
        label={t(`filter.${key}`)}
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

  const codes = <Value extends string>(
    key: 'states' | 'systems',
    values: readonly Value[],
    chosen: readonly Value[],
    textOf: (value: Value) => string,
  ): FilterChip => ({
    key,
    label: t(`filter.${key}`),
    value: chosen.length === 0 ? null : chosen.map(textOf).join(', '),
    editor: (close) => (
      <CodesEditor
        label={t(`filter.${key}`)}
        values={values}
        chosen={chosen}
        textOf={textOf}
        onDone={(next) => {
          change({ [key]: next });
          close();
        }}
      />
    ),
    onRemove: () => change({ [key]: null }),
  });

  const yes = (key: 'evaluationOverdue' | 'incomplete', label: string) =>
    one(key, [{ value: 'true', label }], filter[key] ? 'true' : null);

  return [
    codes('states', planStates, filter.states, (state) => code(`planState.${state}`)),
    yes('evaluationOverdue', t('filter.overdue')),
    yes('incomplete', t('filter.lacks')),
    {
      key: 'activeOn',
      label: t('filter.activeOn'),
      value: filter.activeOn === null ? null : formats.day(filter.activeOn),
      editor: (close) => (
        <DayEditor
          label={t('filter.day')}
          help={t('filter.activeOnHelp')}
          value={filter.activeOn}
          onDone={(day) => {
            change({ activeOn: day });
            close();
          }}
        />
      ),
      onRemove: () => change({ activeOn: null }),
    },
    codes('systems', planSystems, filter.systems, (system) => code(`planSystem.${system}`)),
    one(
      'ageGroup',
      allAges.map((group) => ({ value: group, label: code(`ageGroup.${group}`) })),
      filter.ageGroup,
    ),
    one(
      'needClass',
      needClasses.map((needClass) => ({ value: needClass, label: code(`needClass.${needClass}`) })),
      filter.needClass,
    ),
  ];
}
