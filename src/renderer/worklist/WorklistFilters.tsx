import { SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import {
  corpsTaskKinds,
  type PersonTaskKind,
  practiceTaskKinds,
  type TaskKind,
} from '../../domain/worklist/taskKind.ts';
import { personTaskKindsOf, type WorklistFilter } from './worklistFilter.ts';
import classes from './worklist.module.css';

interface WorklistFiltersProps {
  filter: WorklistFilter;
  onChange: (part: { [Name in keyof WorklistFilter]?: WorklistFilter[Name] | null }) => void;
  shown: number;
  all: number;
  /** At the right end: export. */
  extra: ReactNode;
}

/** Whose, which task, which unit, and the count that says at once what they did. */
export function WorklistFilters({ filter, onChange, shown, all, extra }: WorklistFiltersProps) {
  const t = useTexts('worklist');
  const code = useTexts('code');
  const formats = useFormats();
  const { office } = useSession();
  const units = useApiQuery('unit.list', {});
  const nameOf = (kind: PersonTaskKind) =>
    kind === 'coordinatorAbsent' ? t('filter.absent') : code(`deadlineKind.${kind}`);
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label={t('filter.owner')}
        value={filter.owner}
        onChange={(owner) => onChange({ owner: owner === 'all' ? null : (owner as WorklistFilter['owner']) })}
        data={(['all', 'mine', 'nobody'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Select
        className={classes.filter}
        aria-label={t('filter.kind')}
        value={filter.kind ?? ''}
        allowDeselect={false}
        onChange={(kind) => onChange({ kind: (kind || null) as TaskKind | null })}
        data={[
          { value: '', label: t('filter.allKinds') },
          {
            group: t('corps.persons'),
            items: personTaskKindsOf(office.officeType).map((value) => ({ value, label: nameOf(value) })),
          },
          {
            group: t('corps.title'),
            items: corpsTaskKinds.map((value) => ({ value, label: t(`corps.kind.${value}`) })),
          },
          {
            group: t('practice.title'),
            items: practiceTaskKinds.map((value) => ({ value, label: t(`practice.kind.${value}`) })),
          },
        ]}
      />
      <Select
        className={classes.filter}
        aria-label={t('filter.unit')}
        value={filter.unitId ?? ''}
        allowDeselect={false}
        searchable={(units.data?.length ?? 0) > 12}
        onChange={(unitId) => onChange({ unitId: unitId || null })}
        data={[
          { value: '', label: t('filter.allUnits') },
          ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <output className={classes.count}>
        {t('count', { shown: formats.number(shown), all: formats.number(all) })}
      </output>
      {extra}
    </div>
  );
}
