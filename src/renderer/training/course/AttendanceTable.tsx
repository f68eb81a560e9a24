import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';

import type { CourseView, OnList } from '../../../contract/course.ts';
import { mayChangeList, mayNoteAttendance } from '../../../domain/training/courseRules.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission, useToday } from '../../app/session.tsx';
import { AttendanceCell } from './AttendanceCell.tsx';
import classes from './course.module.css';
import { type Attendance, nextMark } from './useAttendance.ts';

interface AttendanceTableProps {
  course: CourseView;
  attendance: Attendance;
  onWithdraw: (person: OnList) => void;
}

const keys: Readonly<Record<string, 'attended' | 'absent' | null>> = {
  m: 'attended',
  b: 'absent',
  delete: null,
  backspace: null,
};

/** Everyone with a place against the sessions; noted with the arrows and one letter a person. */
export function AttendanceTable({ course, attendance, onWithdraw }: AttendanceTableProps) {
  const t = useTexts('course');
  const formats = useFormats();
  const today = useToday();
  const mayWrite = usePermission('coordinator.write');
  const grid = useRef<HTMLTableElement>(null);
  const people = course.list.filter(({ state }) => state === 'enrolled');
  // Tab meets one cell of the table, the arrows the others: twenty people on two days are no forty stops on the way.
  const [met, setMet] = useState({ row: 0, column: 0 });
  const stop = met.row < people.length ? met : { row: 0, column: 0 };
  const isOpen = (day: string) => mayWrite && mayNoteAttendance(course.state, day, today);
  const go = (row: number, column: number) =>
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`)?.focus();
  const note = (row: number, column: number, mark: 'attended' | 'absent' | null) => {
    const [session, person] = [course.sessions[column], people[row]];
    if (session && person) attendance.mark([{ sessionId: session.id, participantId: person.participantId, mark }]);
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key !== 'Enter' || event.altKey || attendance.unsaved === 0) return;
      // As in a form: whoever has noted the last one shall not have to walk past everybody to the button.
      event.preventDefault();
      return attendance.save();
    }
    const moves: Record<string, [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
    };
    const move = moves[event.key];
    const key = event.key.toLowerCase();
    if (!move && !Object.hasOwn(keys, key)) return;
    event.preventDefault();
    if (move) return go(...move);
    note(row, column, keys[key] ?? null);
    // One letter a person: on to the next.
    go(row + 1, column);
  };
  return (
    <table ref={grid} className={classes.people}>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          {course.sessions.map((session) => (
            <th key={session.id} scope="col">
              <span className="tabular">{formats.day(session.day)}</span>
              {isOpen(session.day) && people.length > 0 && (
                <button
                  type="button"
                  className="link"
                  aria-label={t('people.allPresent', { session: formats.day(session.day) })}
                  onClick={() =>
                    attendance.mark(
                      people
                        .filter(({ participantId }) => attendance.markOf(session.id, participantId) === null)
                        .map(({ participantId }) => ({ sessionId: session.id, participantId, mark: 'attended' })),
                    )
                  }
                >
                  {t('people.all')}
                </button>
              )}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('people.withdrawShort')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, row) => (
          <tr key={person.participantId}>
            <th scope="row">
              <strong>{person.name}</strong>
              <span className="second">
                {[person.unitName, person.isLeader ? t('people.leader') : null].filter(Boolean).join(' · ')}
              </span>
            </th>
            {course.sessions.map((session, column) => {
              const mark = attendance.markOf(session.id, person.participantId);
              return (
                <td key={session.id} data-label={formats.day(session.day)}>
                  <AttendanceCell
                    place={`${row},${column}`}
                    name={person.name}
                    day={session.day}
                    mark={mark}
                    isOpen={isOpen(session.day)}
                    isStop={row === stop.row && column === stop.column}
                    onFocus={() => setMet({ row, column })}
                    onPress={() => note(row, column, nextMark(mark))}
                    onKeyDown={(event) => onKeyDown(event, row, column)}
                  />
                </td>
              );
            })}
            <td>
              {mayWrite && mayChangeList(course.state) && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('people.withdraw', { name: person.name })}
                  onClick={() => onWithdraw(person)}
                >
                  <IconX size={18} stroke={1.6} aria-hidden />
                </ActionIcon>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
