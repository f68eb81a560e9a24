import { useState } from 'react';

import type { PersonLine } from '../../../contract/person.ts';
import type { IdentityKind } from '../../../domain/person/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import type { FieldError } from '../../components/ErrorSummary.tsx';
import { newPerson } from '../../form/person/typedPerson.ts';
import { usePersonForm } from '../../form/person/usePersonForm.ts';
import type { Who } from './referralDraft.ts';
import { useLikePersons } from './useLikePersons.ts';
import { useOpenCase } from './useOpenCase.ts';

/** The ids that errors about the person lead to. */
export const whoIds = { picker: 'new-referral-person', answer: 'new-referral-answer' } as const;

type WhoState =
  | { kind: 'nobody' }
  | { kind: 'known'; personId: string; isSeparate: boolean }
  | { kind: 'new'; isNobodyElse: boolean };

/** Whom the melding is about: found, made here, or not said yet; who it might be already, and the case that may be open. */
export function useWho(initial: Who, allowSynthetic: boolean) {
  const t = useTexts('referral');
  const { office } = useSession();
  const surroundings = {
    municipalityNumber: office.officeType === 'municipality' ? office.municipalityNumber : null,
    letterLanguage: office.letterLanguage,
  };
  const [isTried, setTried] = useState(false);
  const [state, setState] = useState<WhoState>(initial);
  /** Somebody else: what was said of the one before is forgotten. */
  const turnTo = (next: WhoState) => {
    setTried(false);
    setState(next);
  };
  const form = usePersonForm({
    initial: initial.kind === 'new' ? initial.person : newPerson('nationalId', '', surroundings),
    allowSynthetic,
  });
  const likes = useLikePersons(state.kind === 'new' ? form.values : null);
  const openCase = useOpenCase(state.kind === 'known' ? state.personId : null);

  const problem = (): FieldError | null => {
    if (state.kind === 'nobody') return { id: whoIds.picker, text: t('problem.noPerson') };
    if (state.kind === 'known' && openCase !== null && !state.isSeparate) {
      return { id: whoIds.answer, text: t('problem.unanswered') };
    }
    if (state.kind === 'new' && likes.length > 0 && !state.isNobodyElse) {
      return { id: whoIds.answer, text: t('problem.maybeSame') };
    }
    return null;
  };

  return {
    state,
    form,
    likes,
    openCase,
    /** As it stands in the draft. */
    draft: (state.kind === 'new' ? { ...state, person: form.values } : state) satisfies Who as Who,
    problem,
    /** What to say of it after a try at registering. */
    shownProblem: isTried ? problem() : null,
    showProblem: () => setTried(true),
    pick: (personId: PersonLine['id']) => turnTo({ kind: 'known', personId, isSeparate: false }),
    makeNew: (kind: IdentityKind, looked: string) => {
      form.setValues(newPerson(kind, looked, surroundings));
      turnTo({ kind: 'new', isNobodyElse: false });
    },
    change: () => turnTo({ kind: 'nobody' }),
    answerSeparate: (isSeparate: boolean) => setState((was) => (was.kind === 'known' ? { ...was, isSeparate } : was)),
    answerNobodyElse: (isNobodyElse: boolean) =>
      setState((was) => (was.kind === 'new' ? { ...was, isNobodyElse } : was)),
  };
}
export type WhoSection = ReturnType<typeof useWho>;
