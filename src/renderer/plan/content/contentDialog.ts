import type { ContentLack } from '../../../domain/plan/contentChecklist.ts';
import { servicesWithoutConsent } from '../../../domain/consent/whatConsentStops.ts';
import type { WordsFile } from './planWords.ts';
import type { WordsPart } from './wordsParts.ts';

/** What is being written; `id` null for a new one. */
export type ContentDialog =
  | { kind: 'words'; part: WordsPart }
  | { kind: 'subgoal'; id: string | null }
  | { kind: 'measure'; id: string | null; subgoalId: string | null }
  | { kind: 'member'; id: string | null }
  | { kind: 'consent'; about: 'plan' | 'sharing'; services: string[] }
  | { kind: 'withdraw'; consentId: string }
  | { kind: 'agree' }
  | { kind: 'sign'; versionId: string; number: number }
  | { kind: 'print'; versionId: string | null };

const partOf = {
  overallGoal: 'goal',
  resources: 'self',
  needs: 'self',
  responsible: 'how',
  personContributes: 'contributions',
  providersContribute: 'contributions',
  kinContribute: 'contributions',
  howCarriedOut: 'how',
  period: 'period',
  revision: 'period',
  cooperation: 'how',
  childParticipation: 'child',
} as const satisfies Partial<Record<ContentLack, WordsPart>>;

/** Where one writes what lacks; null where it is not written in the plan (a coordinator is appointed in the case). */
export function placeOf(lack: ContentLack, { words: { body }, stops }: WordsFile): ContentDialog | null {
  switch (lack) {
    case 'subgoal':
      return { kind: 'subgoal', id: null };
    case 'member':
      return { kind: 'member', id: null };
    case 'measure':
      return body.subgoals.length === 0
        ? { kind: 'subgoal', id: null }
        : { kind: 'measure', id: null, subgoalId: body.subgoals[0]?.id ?? null };
    case 'measureResponsible':
      return measureWhere(body, ({ memberIds, responsible }) => memberIds.length === 0 && responsible === '');
    case 'measurePeriod':
      return measureWhere(body, ({ fromDay, fromWords }) => fromDay === null && fromWords === '');
    case 'planConsent':
      return { kind: 'consent', about: 'plan', services: [] };
    case 'sharingConsent':
      return { kind: 'consent', about: 'sharing', services: servicesWithoutConsent(stops) };
    case 'coordinator':
      return null;
    default:
      return { kind: 'words', part: partOf[lack] };
  }
}

type Body = WordsFile['words']['body'];

function measureWhere(body: Body, lacks: (measure: Body['measures'][number]) => boolean): ContentDialog | null {
  const found = body.measures.find(lacks);
  return found ? { kind: 'measure', id: found.id, subgoalId: found.subgoalId } : null;
}
