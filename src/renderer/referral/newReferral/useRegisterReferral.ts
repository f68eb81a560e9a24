import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { ReferralFields } from '../../../contract/referral.ts';
import { ApiError } from '../../api/apiError.ts';
import { call } from '../../api/client.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useAttach } from '../attachment/useAttach.ts';
import type { PendingFile } from '../attachment/pendingFile.ts';
import { personFrom } from '../../form/person/typedPerson.ts';
import type { useDraft } from '../../form/useDraft.ts';
import { referralFrom } from './typedReferral.ts';
import type { ReferralForm } from './useReferralForm.ts';
import type { WhoSection } from './useWho.ts';

interface Registering {
  form: ReferralForm;
  who: WhoSection;
  draft: ReturnType<typeof useDraft>;
  /** Picked files that are taken in with the melding. */
  files: readonly PendingFile[];
}

/**
 * Registers the melding, and the new person first where there is one. A person that was made stays made and chosen if
 * the melding is refused, so that another try does not make a second one.
 */
export function useRegisterReferral({ form, who, draft, files }: Registering) {
  const t = useTexts('referral');
  const navigate = useNavigate();
  const showDone = useDoneMessage();
  const showError = useShowError();
  const attach = useAttach(files);
  const [isBusy, setBusy] = useState(false);
  /** Grows with every try that failed: the summary takes the focus. */
  const [attempt, setAttempt] = useState(0);
  const quietly = { onError: () => undefined };
  const makePerson = useApiCommand('person.create', quietly);
  const receive = useApiCommand('referral.receive', quietly);
  const addToCase = useApiCommand('referral.addToCase', quietly);

  /** The fields when everything is right; null, and the errors shown, when not. */
  const checked = (answersNeeded: boolean): ReferralFields | null => {
    let fields: ReferralFields | null = null;
    let isPersonRight = who.state.kind !== 'new';
    form.submit((input) => {
      fields = referralFrom(input);
    });
    if (who.state.kind === 'new') {
      who.form.submit(() => {
        isPersonRight = true;
      });
    }
    const isAnswered = !answersNeeded || who.problem() === null;
    if (!isAnswered) who.showProblem();
    if (isAnswered && isPersonRight && fields !== null) return fields;
    setAttempt((was) => was + 1);
    return null;
  };

  const send = async (work: () => Promise<void>) => {
    setBusy(true);
    draft.stop();
    try {
      await work();
    } catch (error) {
      draft.resume();
      const isShown = form.showRefusal(error) || (who.state.kind === 'new' && who.form.showRefusal(error));
      if (isShown) setAttempt((was) => was + 1);
      else {
        const existing = error instanceof ApiError && error.code === 'ALREADY_EXISTS' ? idIn(error.details) : null;
        if (existing === null) showError(error);
        else who.pick(existing);
      }
    } finally {
      setBusy(false);
    }
  };

  return {
    isBusy,
    attempt,
    register: () => {
      const fields = checked(true);
      if (fields === null || isBusy) return;
      void send(async () => {
        const personId = who.state.kind === 'known' ? who.state.personId : await create();
        const { id, caseNumber } = await receive.mutateAsync({ personId, fields, draftId: draft.id });
        await attach(id);
        showDone(t('new.registered', { caseNumber }));
        await navigate(`/sak/${id}`);
      });
    },
    addToOpenCase: () => {
      const fields = checked(false);
      const openCase = who.openCase;
      if (fields === null || openCase === null || isBusy) return;
      void send(async () => {
        const { version } = await call('referral.get', { id: openCase.id });
        const onDay = fields.receivedOn;
        await addToCase.mutateAsync({ id: openCase.id, version, onDay, fields, draftId: draft.id });
        await attach(openCase.id);
        showDone(t('new.added'));
        await navigate(`/sak/${openCase.id}`);
      });
    },
  };

  async function create(): Promise<string> {
    const { id } = await makePerson.mutateAsync(personFrom(who.form.values));
    who.pick(id);
    return id;
  }
}

const idIn = (details: unknown): string | null => {
  const id = (details as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : null;
};
