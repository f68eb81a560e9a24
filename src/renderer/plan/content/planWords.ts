import { type ConsentStops, whatConsentStops } from '../../../domain/consent/whatConsentStops.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useToday } from '../../app/session.tsx';
import type { Plan } from '../page/planFile.ts';

export type PlanWords = OutputAt<'planContent.get'>;
export type PlanBody = PlanWords['body'];
export type Consents = OutputAt<'consent.ofPerson'>;
export type ConsentRow = Consents['consents'][number];

/** What a plan says, what was consented to, and what the want of consent stops today. */
export interface WordsFile {
  planId: string;
  personId: string;
  words: PlanWords;
  consents: Consents;
  /** The consents this plan stands on: its own, and those that belong to no plan. */
  ownConsents: ConsentRow[];
  stops: ConsentStops;
}

/** Reads what a plan says and the person's consents; null until both have come. */
export function useWordsFile({ id: planId }: Plan, personId: string): { file: WordsFile | null; error: unknown } {
  const today = useToday();
  const words = useApiQuery('planContent.get', { planId });
  const consents = useApiQuery('consent.ofPerson', { personId });
  const error = words.error ?? consents.error;
  if (!words.data || !consents.data) return { file: null, error };
  const ownConsents = consents.data.consents.filter((one) => one.planId === planId || one.planId === null);
  const { members, measures } = words.data.body;
  const stops = whatConsentStops({ members, measures, consents: ownConsents }, today);
  return { error, file: { planId, personId, words: words.data, consents: consents.data, ownConsents, stops } };
}
