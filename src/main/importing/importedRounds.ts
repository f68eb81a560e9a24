import type { Day } from '../../domain/calendar/day.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { CourseAttendanceRow, CourseRow, CourseSessionRow, EnrolmentRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownTraining } from './knownTrainingRepo.ts';

/** A round as a list tells of it: one the register had, or one that this import makes. */
export interface ImportedRound {
  courseId: string;
  /** Its sessions by day. */
  sessions: Map<Day, string>;
  /** The row to add; null for one that was there before. */
  row: CourseRow | null;
}

/** Finds rounds by part and first day, or makes them, with who was there. */
export class ImportedRounds {
  readonly added: CourseRow[] = [];
  readonly enrolments: EnrolmentRow[] = [];
  readonly attendance: CourseAttendanceRow[] = [];
  readonly #rounds = new Map<string, ImportedRound>();
  readonly #onList = new Set<string>();
  readonly #marks = new Map<string, CourseAttendanceRow>();
  readonly #setting: ImportSetting;

  constructor({ sessions, enrolments }: Pick<KnownTraining, 'sessions' | 'enrolments'>, setting: ImportSetting) {
    this.#setting = setting;
    for (const [courseId, own] of Map.groupBy(sessions, (session) => session.courseId)) {
      const inOrder = own.toSorted((a, b) => (a.day < b.day ? -1 : 1));
      const [first] = inOrder;
      if (!first) continue;
      const byDay = new Map(inOrder.map(({ day, id }) => [day, id]));
      this.#rounds.set(`${first.partId} ${first.day}`, { courseId, sessions: byDay, row: null });
    }
    for (const { courseId, participantId } of enrolments) this.#onList.add(`${courseId} ${participantId}`);
  }

  /** The round of the part that begins on the first of the days. */
  round(partId: string, days: readonly Day[], place: string | null): ImportedRound {
    const { batchId, now } = this.#setting;
    const key = `${partId} ${days[0] ?? ''}`;
    const found = this.#rounds.get(key);
    const round = found ?? { courseId: newIdOfMany(), sessions: new Map(), row: null };
    if (!found) {
      round.row = {
        id: round.courseId,
        version: 1,
        partId,
        state: 'planned',
        teachers: [],
        importBatchId: batchId,
        createdAt: now,
      };
      this.#rounds.set(key, round);
      this.added.push(round.row);
    }
    // What the first row left out, a later one of the same round may tell.
    if (round.row) {
      round.row.place ??= place;
      for (const day of days) if (!round.sessions.has(day)) round.sessions.set(day, newIdOfMany());
    }
    return round;
  }

  /** Puts somebody on the list; false where they stood there before this import. */
  enrol({ courseId }: ImportedRound, participantId: string): boolean {
    const key = `${courseId} ${participantId}`;
    if (this.#onList.has(key))
      return this.enrolments.some((row) => row.courseId === courseId && row.participantId === participantId);
    this.#onList.add(key);
    const place = this.enrolments.length + 1;
    const { batchId } = this.#setting;
    this.enrolments.push({ courseId, participantId, state: 'enrolled', place, importBatchId: batchId });
    return true;
  }

  /** Notes presence at a session that has been. Twice in the list: whoever was there once, was there. */
  note({ sessions }: ImportedRound, participantId: string, day: Day, isPresent: boolean): void {
    const sessionId = sessions.get(day);
    if (sessionId === undefined || day > this.#setting.today) return;
    const key = `${sessionId} ${participantId}`;
    const before = this.#marks.get(key);
    if (before) {
      if (isPresent) before.mark = 'attended';
      return;
    }
    const { batchId: importBatchId } = this.#setting;
    const mark: CourseAttendanceRow = {
      sessionId,
      participantId,
      mark: isPresent ? 'attended' : 'absent',
      importBatchId,
    };
    this.#marks.set(key, mark);
    this.attendance.push(mark);
  }

  /** The sessions of the rounds that are made here, in order; a round whose days are over is held. */
  finish(): CourseSessionRow[] {
    return [...this.#rounds.values()].flatMap(({ row, courseId, sessions }) => {
      if (row === null) return [];
      const days = [...sessions.keys()].toSorted();
      row.state = (days.at(-1) ?? '') <= this.#setting.today ? 'held' : 'planned';
      return days.map((day, index) => ({ id: sessions.get(day) ?? '', courseId, position: index + 1, day }));
    });
  }
}
