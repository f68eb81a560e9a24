import { improvementStates } from '../../../domain/improvement/improvement.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { Improvement } from '../../improvement/improvementRepo.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

const textsOf = (writer: ChapterWriter) => textsFor(writer.material.language)('reportImprovements');

/** Chapter 12: how last year's improvements went, this year's, and the deviations (R 37). Nobody is named. */
export function writeImprovements(writer: ChapterWriter, comment: string | null): void {
  const t = textsOf(writer);
  const { year } = writer.material.year.figures;
  const { made, earlier, deviations } = writer.material.improvements;
  writer.section(t('followedUp'));
  if (earlier.length === 0) writer.say(t('noneEarlier'));
  else {
    writer.say(t('earlier', { count: earlier.length, ended: endedIn(earlier, year) }));
    table(writer, t('followedUpTable', { year }), earlier);
  }
  writer.comment(comment);
  writer.section(t('made', { year }));
  if (made.length === 0) writer.say(t('noneMade', { year }));
  else {
    writer.say(t('madeCount', { count: made.length, year }), ...stateSentence(writer, made));
    table(writer, t('madeTable', { year }), made);
  }
  writer.section(t('deviations'));
  const open = deviations.filter(({ closedOn }) => closedOn === null).length;
  if (deviations.length === 0) writer.say(t('noDeviations', { year }));
  else writer.say(t('deviationCount', { count: deviations.length, year }), t('deviationsOpen', { count: open }));
}

const endedIn = (improvements: readonly Improvement[], year: number): number =>
  improvements.filter(({ endedOn }) => endedOn !== null && endedOn.slice(0, 4) === String(year)).length;

/** «2 planlagt, 1 i gang» */
function stateSentence(writer: ChapterWriter, improvements: readonly Improvement[]): string[] {
  const parts = improvementStates.flatMap((state) => {
    const count = improvements.filter((one) => one.state === state).length;
    return count === 0 ? [] : [`${writer.f.number(count)} ${writer.code(`improvementState.${state}`).toLowerCase()}`];
  });
  return [`${textsOf(writer)('state')}: ${writer.f.list(parts)}.`];
}

function table(writer: ChapterWriter, caption: string, improvements: readonly Improvement[]): void {
  const { code, f } = writer;
  const t = textsOf(writer);
  writer.table(
    caption,
    [
      { label: t('improvement'), format: 'text', weight: 4 },
      { label: t('origin'), format: 'text', weight: 2 },
      { label: t('due'), format: 'text', weight: 2 },
      { label: t('state'), format: 'text', weight: 2 },
      { label: t('effect'), format: 'text', weight: 4 },
    ],
    improvements.map(({ title, origin, dueOn, state, effect, indicatorId }) => ({
      cells: [
        title,
        code(`improvementOrigin.${origin}`),
        dueOn === null ? '–' : f.day(dueOn),
        code(`improvementState.${state}`),
        [indicatorId && code(`indicator.${indicatorId}`), effect].filter(Boolean).join(': ') || '–',
      ],
    })),
  );
}
