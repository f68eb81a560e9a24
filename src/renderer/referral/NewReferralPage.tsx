import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useSession, useToday } from '../app/session.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { NewReferralForm } from './newReferral/NewReferralForm.tsx';
import { draftFrom, type ReferralDraft, type Who } from './newReferral/referralDraft.ts';
import { newReferral } from './newReferral/typedReferral.ts';

interface Round {
  /** Counts the times the form was begun anew. */
  number: number;
  start: ReferralDraft | null;
  /** Which of the drafts is gone on with; null begins blank. */
  draftPlace: number | null;
}

/** «Ny melding»: takes an interrupted draft up again, or begins with the person one came from. */
export function NewReferralPage() {
  const { isDemo } = useSession().office;
  const [params] = useSearchParams();
  const personId = params.get('person');
  const queries = useQueryClient();
  const settings = useApiQuery('office.settings', {});
  const drafts = useApiQuery('draft.list', { kind: 'referral' });
  // The drafts change without a command of the form's own: the next visit asks again.
  useEffect(() => () => queries.removeQueries({ queryKey: ['draft.list'] }), [queries]);

  const error = settings.error ?? drafts.error;
  if (error)
    return <PageError error={error} onRetry={() => void Promise.all([settings.refetch(), drafts.refetch()])} />;
  if (!settings.data || !drafts.data) return <Loading />;
  return (
    <Rounds
      key={personId}
      personId={personId}
      found={drafts.data}
      allowSynthetic={settings.data.allowSynthetic || isDemo}
    />
  );
}

interface RoundsProps {
  /** The person one came from, if any. */
  personId: string | null;
  found: OutputAt<'draft.list'>;
  allowSynthetic: boolean;
}

function Rounds({ personId, found, allowSynthetic }: RoundsProps) {
  const t = useTexts('referral');
  const tForm = useTexts('form');
  const blank = newReferral(useToday());
  // As they were when one came: what this form saves itself is no draft to take up.
  const [drafts, setDrafts] = useState(found);
  const [round, setRound] = useState<Round>({ number: 0, start: null, draftPlace: personId === null ? 0 : null });

  const draft = round.draftPlace === null ? undefined : drafts[round.draftPlace];
  const resumed = draft === undefined ? null : draftFrom(draft.payload, blank);
  const who: Who = personId === null ? { kind: 'nobody' } : { kind: 'known', personId, isSeparate: false };
  const next = (start: ReferralDraft | null, draftPlace: number | null) =>
    setRound((was) => ({ number: was.number + 1, start, draftPlace }));
  return (
    <>
      <PageTitle title={t('new.title')} beside={tForm('allRequired')} />
      <NewReferralForm
        key={round.number}
        start={round.start ?? resumed ?? { typed: blank, who, files: [] }}
        draft={resumed === null ? undefined : draft}
        otherDrafts={resumed === null ? 0 : drafts.length - 1}
        isBegun={round.start !== null || resumed !== null}
        allowSynthetic={allowSynthetic}
        onRestart={(start) => next(start, null)}
        onSwitch={(payload) => {
          setDrafts(drafts.map((one) => (one === draft ? { ...one, payload } : one)));
          next(null, ((round.draftPlace ?? 0) + 1) % drafts.length);
        }}
      />
    </>
  );
}
