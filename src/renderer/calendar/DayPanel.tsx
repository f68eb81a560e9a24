import { useState } from 'react';
import { Link } from 'react-router';

import type { CalendarEventRow } from '../../contract/calendar.ts';
import { type CalendarKind, isDueKind } from '../../domain/calendar/calendarKind.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { holidayName } from '../../domain/calendar/holidays.ts';
import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { holidayText } from '../../locales/holidayText.ts';
import { useFormats, useLanguage, useTexts } from '../app/language.tsx';
import classes from './calendar.module.css';
import { dueLink, eventLink } from './entryLink.ts';
import { useEntryWords } from './entryWords.ts';
import { kindIcons } from './kindIcons.ts';

interface DayPanelProps {
  day: Day;
  overview: OutputAt<'calendar.overview'>;
  kinds: readonly CalendarKind[];
}

const panelId = 'calendar-day';
const firstShown = 12;

/** Puts the focus on the first thing of the chosen day, or on the day itself where there is nothing. */
export function focusDayPanel(): void {
  const panel = document.getElementById(panelId);
  (panel?.querySelector<HTMLElement>('a, button') ?? panel)?.focus();
}

/** The chosen day: what the office arranges, and what is due and with whom. */
export function DayPanel({ day, overview, kinds }: DayPanelProps) {
  const t = useTexts('calendar');
  const formats = useFormats();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const events = overview.events.filter((event) => event.day === day);
  const count = overview.due.filter((one) => one.day === day).reduce((sum, one) => sum + one.count, 0);
  const dueKinds = kinds.filter(isDueKind);
  const due = useApiQuery(
    'calendar.due',
    { from: day, to: day, kinds: dueKinds, limit: isWhole ? 500 : firstShown },
    { enabled: count > 0, keepPrevious: true },
  );
  const rows = count > 0 ? (due.data?.rows ?? []) : [];
  const holiday = holidayName(day);
  return (
    <section id={panelId} className={classes.panel} aria-label={t('day.label')} tabIndex={-1}>
      <h2>{formats.longDay(day)}</h2>
      {holiday && <p className="second">{holidayText(language, holiday)}</p>}
      {events.length === 0 && count === 0 && <p className="second">{t('nothing')}</p>}
      <ul className={classes.entries}>
        {events.map((event) => (
          <EventEntry key={event.id} event={event} />
        ))}
        {rows.map((row) => (
          <DueEntry key={row.id} row={row} />
        ))}
      </ul>
      {count > rows.length && rows.length > 0 && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t('day.showAll', { all: formats.number(count) })}
        </button>
      )}
    </section>
  );
}

function EventEntry({ event }: { event: CalendarEventRow }) {
  const t = useTexts('calendar');
  const words = useEntryWords();
  const Icon = kindIcons[event.kind];
  const link = eventLink(event);
  const title = words.title(event);
  const facts = [words.time(event), event.place, event.isCancelled ? t('cancelled') : null].filter(Boolean);
  return (
    <li className={classes.entry}>
      <Icon size={19} stroke={1.6} aria-hidden />
      <span>
        {link === null ? (
          title
        ) : (
          <Link className="link" to={link}>
            {title}
          </Link>
        )}
        {facts.length > 0 && <span className="second">{facts.join(', ')}</span>}
      </span>
    </li>
  );
}

function DueEntry({ row }: { row: OutputAt<'calendar.due'>['rows'][number] }) {
  const formats = useFormats();
  const words = useEntryWords();
  const Icon = kindIcons[row.kind];
  return (
    <li className={classes.entry}>
      <Icon size={19} stroke={1.6} aria-hidden />
      <span>
        <Link className="link" to={dueLink(row)}>
          {formats.name(row.person)}
        </Link>
        <span className="second">{[words.due(row), row.caseNumber].filter(Boolean).join(', ')}</span>
      </span>
    </li>
  );
}
