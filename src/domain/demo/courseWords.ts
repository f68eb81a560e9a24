import type { EvaluationQuestion, TeacherKind } from '../training/codes.ts';
import type { DemoNames } from './demoNames.ts';
import type { Random } from './random.ts';

/** Words for made-up courses: where, who teaches, what was thought of it. */
export interface DemoCourseWords {
  place(random: Random): string;
  teachers(random: Random): { name: string; kind: TeacherKind }[];
  adjustment(random: Random): string;
  form(random: Random): { scores: Record<EvaluationQuestion, number | null>; text: string | null };
}

const places = ['Rådhuset', 'Kulturhuset', 'Helsehuset', 'Frivilligsentralen'];
const adjustments = [
  'Mer tid til øvelser i grupper.',
  'Kortere innledning, og flere eksempler fra egne saker.',
  'Inviterer NAV til andre dag.',
  'Deler ut malen for individuell plan på papir.',
  'Begynner en halv time senere.',
];
const words = [
  'Nyttig å høre fra en som selv har hatt plan.',
  'Fint å møte koordinatorer fra andre enheter.',
  'Litt mye på én dag.',
  'Savnet mer om samtykke.',
  'God balanse mellom lov og praksis.',
];

const score = (of: Random): number | null =>
  of.weighted([
    [5, 9],
    [4, 8],
    [3, 3],
    [2, 1],
    [null, 1],
  ]);

/** The same two or three teach through the years. */
export function demoCourseWords(random: Random, names: DemoNames): DemoCourseWords {
  const own = names.whole(random, 'female');
  const other = names.whole(random, 'male');
  const experienced = names.whole(random, random.chance(0.5) ? 'female' : 'male');
  return {
    place: (of) => of.pick(places),
    teachers: (of) => [
      { name: own, kind: 'employee' },
      ...(of.chance(0.5) ? [{ name: other, kind: 'external' as const }] : []),
      ...(of.chance(0.8) ? [{ name: experienced, kind: 'userWithExperience' as const }] : []),
    ],
    adjustment: (of) => of.pick(adjustments),
    form: (of) => ({
      scores: { content: score(of), usefulness: score(of), teaching: score(of), setting: score(of) },
      text: of.chance(0.25) ? of.pick(words) : null,
    }),
  };
}
