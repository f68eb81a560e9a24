import { Select } from '@mantine/core';
import { useState } from 'react';

import type { StandingRow } from '../../../contract/training.ts';
import { useTexts } from '../../app/language.tsx';
import classes from './matrix.module.css';
import { type MatrixAddress, matrixShows, matrixSorts } from './matrixFilter.ts';

interface MatrixFiltersProps {
  filter: MatrixAddress;
  rows: readonly StandingRow[];
  onChange: (part: { [Name in keyof MatrixAddress]?: MatrixAddress[Name] | null }) => void;
}

/** Unit and standing in one line with the heading; the order behind «Flere filtre», since the usual one is right nine times of ten. */
export function MatrixFilters({ filter, rows, onChange }: MatrixFiltersProps) {
  const t = useTexts('training');
  const [isOpen, setOpen] = useState(filter.sort !== 'missing');
  const units = new Map(rows.flatMap(({ unitId, unitName }) => (unitId && unitName ? [[unitId, unitName]] : [])));
  return (
    <>
      <Select
        className={classes.filter}
        aria-label={t('matrix.unit')}
        allowDeselect={false}
        searchable={units.size > 12}
        value={filter.unitId ?? ''}
        onChange={(unitId) => onChange({ unitId: unitId || null })}
        data={[
          { value: '', label: t('matrix.allUnits') },
          ...[...units]
            .map(([value, label]) => ({ value, label }))
            .toSorted((a, b) => a.label.localeCompare(b.label, 'nb')),
        ]}
      />
      <Select
        className={classes.filter}
        aria-label={t('matrix.show')}
        allowDeselect={false}
        value={filter.show ?? ''}
        onChange={(show) => onChange({ show: (show || null) as MatrixAddress['show'] })}
        data={[
          { value: '', label: t('matrix.showAll') },
          ...matrixShows.map((value) => ({ value, label: t(`matrix.${value}`) })),
        ]}
      />
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'matrix.fewerFilters' : 'matrix.moreFilters')}
      </button>
      {isOpen && (
        <Select
          className={classes.filter}
          aria-label={t('matrix.sort')}
          allowDeselect={false}
          value={filter.sort}
          onChange={(sort) => onChange({ sort: sort as MatrixAddress['sort'] })}
          data={matrixSorts.map((value) => ({ value, label: t(`matrix.${sortWords[value]}`) }))}
        />
      )}
    </>
  );
}

const sortWords = { missing: 'sortMissing', name: 'sortName', unit: 'sortUnit' } as const;
