import { addMonths, type Day } from '../calendar/day.ts';
import { ageOn } from '../calendar/age.ts';
import type { LetterLanguage } from '../office/officeType.ts';
import { blankPlanContent, type PlanContentBody } from '../plan/planContent.ts';
import type { PlanTheme, PlanThemes } from './planWords/planTheme.ts';
import { themesNb } from './planWords/themesNb.ts';
import { themesNn } from './planWords/themesNn.ts';
import type { Random } from './random.ts';

const themes: Readonly<Record<LetterLanguage, PlanThemes>> = { nb: themesNb, nn: themesNn };

/** The words that fit a person of this age, in the language of their letters. */
export function planTheme(
  { birthDate, letterLanguage }: { birthDate: Day | null; letterLanguage: LetterLanguage },
  day: Day,
): PlanTheme {
  const age = birthDate === null ? 0 : (ageOn(birthDate, day) ?? 0);
  return themes[letterLanguage][age < 18 ? 'child' : age < 67 ? 'adult' : 'old'];
}

interface BodyFacts {
  readonly activeFrom: Day;
  readonly evaluatedOn: Day | null;
  readonly kinName: string;
  /** Every fourth or so lacks something, as plans do. */
  readonly isWhole: boolean;
}

/** What a made-up plan says: the theme's words with ids and days. */
export function planBody(
  random: Random,
  theme: PlanTheme,
  { activeFrom, evaluatedOn, kinName, isWhole }: BodyFacts,
): PlanContentBody {
  const services = theme.services.map(({ role, service, sector, duty }) => ({
    id: random.id(activeFrom),
    kind: 'provider' as const,
    name: '',
    role,
    service,
    sector,
    duty,
    phone: '',
    email: '',
    isInPlanGroup: true,
  }));
  const kin = {
    ...services[0]!,
    id: random.id(activeFrom),
    kind: 'kin' as const,
    name: kinName,
    role: theme.kinRole,
    service: '',
    sector: null,
    duty: null,
  };
  const subgoals = theme.areas.map(({ area, text }) => ({ id: random.id(activeFrom), area, text }));
  return {
    ...blankPlanContent,
    ownDescription: theme.ownDescription,
    resources: theme.resources,
    needs: theme.needs,
    overallGoal: theme.overallGoal,
    subgoals,
    measures: theme.areas.flatMap(({ measures }, index) =>
      measures.map(({ text, extent, by, comment }) => ({
        id: random.id(activeFrom),
        subgoalId: subgoals[index]!.id,
        text,
        extent,
        memberIds: [services[by]!.id],
        responsible: '',
        fromDay: activeFrom,
        fromWords: '',
        comment: evaluatedOn === null ? '' : comment,
        evaluatedOn: comment === '' ? null : evaluatedOn,
        endedOn: null,
        endWords: '',
      })),
    ),
    members: [kin, ...services],
    personContributes: theme.personContributes,
    kinContribute: isWhole ? theme.kinContribute : '',
    providersContribute: theme.providersContribute,
    howCarriedOut: theme.howCarriedOut,
    cooperation: isWhole ? theme.cooperation : '',
    childParticipation: theme.childParticipation,
    periodFrom: activeFrom,
    periodTo: addMonths(activeFrom, 24),
    revisionOn: addMonths(activeFrom, 12),
  };
}
