import { IconArrowUp, IconChevronRight } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useNavigate } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useFormats, useLanguage, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { DeadlineText } from '../components/DeadlineText.tsx';
import { useTableKeys } from '../components/useTableKeys.ts';
import type { CorpsTask, PersonTask, PracticeTask, WorklistRow } from '../../contract/worklist.ts';
import { addDays } from '../../domain/calendar/day.ts';
import type { WorklistGroup } from '../../domain/worklist/worklistGroup.ts';
import { corpsTaskWords } from '../../locales/corpsTaskWords.ts';
import { practiceTaskWords } from '../../locales/practiceTaskWords.ts';
import { taskWords } from '../../locales/taskWords.ts';
import { addressOfTask } from './addressOfTask.ts';
import { useArrowsEnter } from './useArrowsEnter.ts';
import { WaitingLine } from './WaitingLine.tsx';
import classes from './worklist.module.css';

type Groups = OutputAt<'worklist.list'>['groups'];

/** Everything with a deadline, by urgency. Arrows move, Enter opens the case. */
export function WorklistTable({ rows, groups }: { rows: readonly WorklistRow[]; groups: Groups }) {
  const t = useTexts('worklist');
  const navigate = useNavigate();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const rowId = (index: number) => `${id}-${index}`;
  const open = (row: WorklistRow | undefined) => row && void navigate(addressOfTask(row));
  const { active, setActive, onKeyDown } = useTableKeys({
    count: rows.length,
    pageSize: 10,
    onOpen: (index) => open(rows[index]),
    onToggle: null,
    onClear: null,
    onActive: (index) => document.getElementById(rowId(index))?.focus(),
  });
  useArrowsEnter(grid);
  const columns = ['who', 'what', 'due', 'age', 'responsible'] as const;
  return (
    // The focus is on its rows.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={grid} role="grid" className={classes.grid} aria-label={t('list')} onKeyDown={onKeyDown}>
      <div role="rowgroup">
        <div role="row" className={classes.head}>
          {columns.map((column) => (
            <div key={column} role="columnheader" aria-sort={column === 'due' ? 'ascending' : undefined}>
              {t(`column.${column}`)}
              {column === 'due' && <IconArrowUp size={16} stroke={2} aria-hidden />}
            </div>
          ))}
        </div>
      </div>
      {groups
        .filter(({ count }) => count > 0)
        .map(({ group, count }) => (
          <div role="rowgroup" key={group} aria-labelledby={`${id}-${group}`}>
            <GroupHead id={`${id}-${group}`} group={group} count={count} />
            {rows.map((row, index) =>
              row.group === group ? (
                <Line
                  key={row.key}
                  id={rowId(index)}
                  row={row}
                  isActive={index === active}
                  onOpen={() => {
                    setActive(index);
                    open(row);
                  }}
                />
              ) : null,
            )}
          </div>
        ))}
    </div>
  );
}

function GroupHead({ id, group, count }: { id: string; group: WorklistGroup; count: number }) {
  const t = useTexts('worklist');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const weekOf = { thisWeek: today, nextWeek: addDays(today, 7), overdue: null, later: null, paused: null }[group];
  const name = code(`worklistGroup.${group}`);
  return (
    <div role="row" className={classes.group}>
      <div role="gridcell" aria-colspan={6}>
        <h2 id={id}>
          {weekOf === null ? name : t('group.withWeek', { group: name, week: formats.week(weekOf) })}{' '}
          <span>{formats.number(count)}</span>
        </h2>
      </div>
    </div>
  );
}

interface LineProps {
  id: string;
  row: WorklistRow;
  isActive: boolean;
  onOpen: () => void;
}

/** A person's line tells of the case; one of the corps or of the office's own work has none. */
function Line({ row, ...line }: LineProps) {
  if ('title' in row) return <PracticeLine row={row} {...line} />;
  return 'subject' in row ? <CorpsLine row={row} {...line} /> : <PersonLine row={row} {...line} />;
}

function PersonLine({ row, ...line }: LineProps & { row: PersonTask }) {
  const t = useTexts('worklist');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  return (
    <WaitingLine
      {...line}
      who={formats.name(row.person)}
      whoSecond={formats.born(row.person)}
      words={taskWords(row, { t, code, formats, today })}
      deadline={row.paused ? t('onHold') : <DeadlineText dueOn={row.dueOn} show="twoLines" />}
      receivedOn={row.receivedOn}
      responsible={row.responsible}
      action={<OpenHint text={t('open')} />}
    />
  );
}

function CorpsLine({ row, ...line }: LineProps & { row: CorpsTask }) {
  const t = useTexts('worklist');
  const code = useTexts('code');
  const formats = useFormats();
  const language = useLanguage();
  const today = useToday();
  const { who, whoSecond, ...words } = corpsTaskWords(row, { t, code, formats, today, language });
  return (
    <WaitingLine
      {...line}
      who={who}
      whoSecond={whoSecond}
      words={words}
      deadline={<DeadlineText dueOn={row.dueOn} show="twoLines" />}
      receivedOn={null}
      responsible={null}
      action={<OpenHint text={t('openOther')} />}
    />
  );
}

function PracticeLine({ row, ...line }: LineProps & { row: PracticeTask }) {
  const t = useTexts('worklist');
  const { who, whoSecond, ...words } = practiceTaskWords(row, { t });
  return (
    <WaitingLine
      {...line}
      who={who}
      whoSecond={whoSecond}
      words={words}
      deadline={<DeadlineText dueOn={row.dueOn} show="twoLines" />}
      receivedOn={null}
      responsible={row.responsible}
      action={<OpenHint text={t('openOther')} />}
    />
  );
}

function OpenHint({ text }: { text: string }) {
  return (
    <>
      <span className={classes.openHint}>
        {text} <kbd className="key-hint">Enter</kbd>
      </span>
      <IconChevronRight size={20} stroke={1.7} aria-hidden className={classes.chevron} />
    </>
  );
}
