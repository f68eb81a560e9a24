import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

import type { Moment } from '../../../domain/calendar/day.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useSession } from '../../app/session.tsx';
import { commandKey } from '../../app/shortcuts.ts';
import { ActionBar } from '../../components/ActionBar.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { focusField } from '../../components/focusField.ts';
import { WithSidePanel } from '../../components/SidePanel.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { ConsentFields } from './ConsentFields.tsx';
import { DeadlinePanel } from './DeadlinePanel.tsx';
import { DraftTitle } from './DraftTitle.tsx';
import { HospitalFields } from './HospitalFields.tsx';
import { MoreReferralFields } from './MoreReferralFields.tsx';
import { NeedFields } from './NeedFields.tsx';
import classes from './newReferral.module.css';
import { ReceiptFields } from './ReceiptFields.tsx';
import type { ReferralDraft } from './referralDraft.ts';
import { ReferrerFields } from './ReferrerFields.tsx';
import { summaryOf } from './summaryOf.ts';
import { useReferralForm } from './useReferralForm.ts';
import { useRegisterReferral } from './useRegisterReferral.ts';
import { useWho } from './useWho.ts';
import { WhoFields } from './WhoFields.tsx';

interface NewReferralFormProps {
  start: ReferralDraft;
  /** The draft that is taken up again, and how many more there are. */
  draft: { id: string; updatedAt: Moment } | undefined;
  otherDrafts: number;
  /** Something is typed from the start: kept as a draft also if nothing more is. */
  isBegun: boolean;
  allowSynthetic: boolean;
  /** Begins anew: with what was discarded where that is regretted, else blank. */
  onRestart: (start: ReferralDraft | null) => void;
  /** Goes on with the next draft; gives what this one holds now. */
  onSwitch: (payload: ReferralDraft) => void;
}

/** The melding itself: one calm form, the deadlines beside it, what is saved at the foot. */
export function NewReferralForm(props: NewReferralFormProps) {
  const { start, draft: resumed, otherDrafts, isBegun, allowSynthetic, onRestart, onSwitch } = props;
  const t = useTexts('referral');
  const navigate = useNavigate();
  const showDone = useDoneMessage();
  const isHospital = useSession().office.officeType === 'healthTrust';
  const form = useReferralForm(start.typed);
  const who = useWho(start.who, allowSynthetic);
  const [files, setFiles] = useState(start.files);
  const payload: ReferralDraft = { typed: form.values, who: who.draft, files };
  const isWorthKeeping = isBegun || form.isDirty() || who.state.kind !== start.who.kind || files.length > 0;
  const draft = useDraft({ kind: 'referral', payload, isWorthKeeping, id: resumed?.id });
  const { isBusy, attempt, register, addToOpenCase } = useRegisterReferral({ form, who, draft, files });

  const firstId = form.field('sentOn').id;
  useEffect(() => {
    focusField(firstId);
    // As Tab would have done: what is typed takes the place of the default.
    (document.activeElement as HTMLInputElement | null)?.select?.();
  }, [firstId]);

  const { receivedOn, need } = form.values;
  return (
    <Form form={{ summary: [], attempt: 0 }} onSubmit={register} label={t('new.formLabel')} className={classes.form}>
      <WithSidePanel
        side={<DeadlinePanel receivedOn={receivedOn} isRight={form.field('receivedOn').error === null} need={need} />}
      >
        {resumed && (
          <DraftTitle updatedAt={resumed.updatedAt} others={otherDrafts} onSwitch={() => onSwitch(payload)} />
        )}
        <ErrorSummary errors={summaryOf(form, who)} attempt={attempt} />
        <ReceiptFields form={form} />
        <WhoFields
          who={who}
          allowSynthetic={allowSynthetic}
          onAddToCase={addToOpenCase}
          onSeeCase={() => who.openCase && void navigate(`/sak/${who.openCase.id}`)}
        />
        <ReferrerFields form={form} />
        <NeedFields form={form} />
        <ConsentFields form={form} />
        {isHospital && <HospitalFields form={form} />}
        <MoreReferralFields form={form} files={files} onFiles={setFiles} />
      </WithSidePanel>
      <ActionBar note={<DraftNote state={draft.state} />}>
        {isWorthKeeping && (
          <Button
            variant="subtle"
            onClick={() => {
              void draft.discard();
              onRestart(null);
              showDone(t('new.discarded'), () => onRestart(payload));
            }}
          >
            {t('new.discard')}
          </Button>
        )}
        <Button variant="default" onClick={() => void draft.flush().then(() => navigate('/meldinger'))}>
          {t('new.later')}
        </Button>
        <Button type="submit" loading={isBusy} className="on-accent" rightSection={<SubmitKeys />}>
          {t('new.register')}
        </Button>
      </ActionBar>
    </Form>
  );
}

const SubmitKeys = () => (
  <kbd className="key-hint" aria-hidden>
    {commandKey} Enter
  </kbd>
);
