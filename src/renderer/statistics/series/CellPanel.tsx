import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';

import {
  cellKey,
  type CellKey,
  mostNotes,
  partsOfCell,
  type SeriesCells,
  type SeriesDefinition,
} from '../../../domain/series/series.ts';
import { freeKey } from '../../../domain/series/freeKey.ts';
import { readFigure } from '../../../domain/series/readFigure.ts';
import { periodName } from '../../../locales/periodName.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import classes from './series.module.css';
import type { SeriesAnswer } from './seriesFilter.ts';
import type { SeriesEdit } from './useSeriesEdit.ts';

interface CellPanelProps {
  series: SeriesAnswer;
  edit: SeriesEdit;
  chosen: CellKey | null;
}

/** What there is to say of the chosen figure: its footnotes, and that it was first given as another one. */
export function CellPanel({ series, edit, chosen }: CellPanelProps) {
  const t = useTexts('series');
  const language = useLanguage();
  const { definition } = series;
  const cells = series.cells as SeriesCells;
  const { row, period } = partsOfCell(chosen ?? cellKey('', '0-0'));
  const label = definition.rows.find(({ key }) => key === row)?.label;
  const stored = (chosen && cells[chosen]) ?? { value: null, notes: [], corrected: null };
  const [notes, setNotes] = useState<readonly string[]>(stored.notes);
  const [newNote, setNewNote] = useState('');
  const [isCorrected, setCorrected] = useState(stored.corrected !== null);
  const [before, setBefore] = useState(stored.corrected?.before == null ? '' : String(stored.corrected.before));
  const isCounted = definition.registered !== null && period >= definition.registered.from;
  if (chosen === null || label === undefined || isCounted) return <p className={classes.help}>{t('cell.choose')}</p>;
  const name = t('page.cellName', { row: label, period: periodName(language, definition.periodKind, period) });
  const read = readFigure(before);
  const save = () => {
    const key = freeKey('n', definition.notes);
    const text = newNote.trim();
    const added: SeriesDefinition | null =
      text === '' ? null : { ...(definition as SeriesDefinition), notes: [...definition.notes, { key, text }] };
    const cell = {
      value: stored.value,
      notes: [...notes, ...(added ? [key] : [])],
      corrected: isCorrected ? { before: read.value } : null,
    };
    void edit.change({ ...(added && { definition: added }), cells: { [chosen]: cell }, said: t('page.saved') });
  };
  return (
    <section className={classes.panel} aria-labelledby="series-cell">
      <h3 id="series-cell">{name}</h3>
      {definition.notes.map(({ key, text }, index) => (
        <Checkbox
          key={key}
          label={`${index + 1} ${text}`}
          checked={notes.includes(key)}
          onChange={({ currentTarget: { checked } }) =>
            setNotes(checked ? [...notes, key] : notes.filter((one) => one !== key))
          }
        />
      ))}
      {definition.notes.length < mostNotes && (
        <TextInput
          label={t('cell.newNote')}
          maxLength={500}
          value={newNote}
          onChange={(event) => setNewNote(event.currentTarget.value)}
        />
      )}
      <div className={classes.inline}>
        <Checkbox
          label={t('cell.corrected')}
          checked={isCorrected}
          onChange={({ currentTarget: { checked } }) => setCorrected(checked)}
        />
        {isCorrected && (
          <TextInput
            label={t('cell.before')}
            w={140}
            inputMode="numeric"
            value={before}
            error={read.isFault && t('page.notCount', { value: before })}
            onChange={(event) => setBefore(event.currentTarget.value)}
          />
        )}
      </div>
      <div>
        <Button variant="default" disabled={read.isFault} onClick={save}>
          {t('cell.save')}
        </Button>
      </div>
    </section>
  );
}
