import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';

import {
  complainants,
  complaintGrounds,
  complaintKinds,
  complaintRecordKinds,
} from '../../../domain/complaint/codes.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import classes from '../complaint.module.css';
import { sentComplaint, type TypedComplaint } from './typedComplaint.ts';
import { type ComplaintCase, useComplaintForm } from './useComplaintForm.ts';

export const complaintDraft = 'complaint';

interface ComplaintFormProps {
  personId: string;
  /** The one that is changed; null for a new one. */
  changed: { id: string; version: number } | null;
  blank: TypedComplaint;
  cases: readonly ComplaintCase[];
  stored: StoredDraft;
  draftSubject: string;
}

/** What it is about, who complains, whether it has its form, and from when its term is counted. */
export function ComplaintForm({ personId, changed, blank, cases, stored, draftSubject }: ComplaintFormProps) {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const navigate = useNavigate();
  const done = useDoneMessage();
  const form = useComplaintForm(resumed(blank, stored), cases);
  const kept = useKept(complaintDraft, draftSubject, form, stored);
  const finish = (id: string, text: string) => {
    done(text);
    void navigate(`/klager/${id}`);
  };
  const register = useSaving('complaint.register', form, kept, ({ id }) => finish(id, t('registered')));
  const change = useSaving('complaint.change', form, kept, (_, { id }) => finish(id, t('changed')));
  const submit = () =>
    form.submit((typed) => {
      const fields = sentComplaint(typed);
      if (changed) change.send({ ...changed, fields });
      else register.send({ personId, fields });
    });
  const { recordKind, complainant, referralId } = form.values;
  const isComplaint = recordKind === 'complaint';
  // The term runs from the decision unless somebody says otherwise.
  const choose = (next: string | null) =>
    form.setValues({
      referralId: next,
      knownOn: cases.find(({ id }) => id === next)?.decidedOn ?? form.values.knownOn,
    });
  const caseText = ({ caseNumber, decidedOn }: ComplaintCase) =>
    decidedOn === null
      ? t('caseOpen', { number: caseNumber })
      : t('caseChoice', { number: caseNumber, day: formats.day(decidedOn) });
  return (
    <Form form={form} label={t(changed ? 'edit' : 'new')} onSubmit={submit} className={classes.form}>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(blank);
          kept.forget();
        }}
      />
      <RadioList
        {...form.field('recordKind')}
        help={t('help.recordKind')}
        choices={complaintRecordKinds.map((value) => ({ value, label: code(`complaintRecordKind.${value}`) }))}
      />
      <FieldRow>
        <SelectField
          {...form.field('kind')}
          choices={complaintKinds.map((value) => ({ value, label: code(`complaintKind.${value}`) }))}
        />
        <SelectField
          {...form.field('ground')}
          choices={complaintGrounds.map((value) => ({ value, label: code(`complaintGround.${value}`) }))}
        />
      </FieldRow>
      <RadioList
        {...form.field('complainant')}
        choices={complainants.map((value) => ({ value, label: code(`complainant.${value}`) }))}
      />
      {complainant !== 'person' && <TextField {...form.field('complainantName')} maw={420} />}
      {complainant === 'representative' && <CheckboxField {...form.field('hasPowerOfAttorney')} />}
      <FieldRow>
        <DayField {...form.field('receivedOn')} latest={today} maw={190} />
        <DayField {...form.field('sentOn')} help={t('help.sentOn')} latest={today} maw={260} />
      </FieldRow>
      {isComplaint && (
        <>
          <CheckboxField {...form.field('isWritten')} />
          <CheckboxField {...form.field('isSigned')} />
        </>
      )}
      {cases.length > 0 && (
        <SelectField
          {...form.field('referralId')}
          value={referralId}
          maw={420}
          choices={cases.map((one) => ({ value: one.id, label: caseText(one) }))}
          onChange={choose}
        />
      )}
      {isComplaint && (
        <>
          <DayField {...form.field('knownOn')} help={t('help.knownOn')} latest={today} maw={520} />
          <TextField {...form.field('startReason')} help={t('help.startReason')} />
        </>
      )}
      <TextArea {...form.field('description')} lines={3} />
      <ActionBar note={<DraftNote state={kept.state} />}>
        <Button variant="default" onClick={() => void navigate(-1)}>
          {t('back')}
        </Button>
        <Button type="submit" loading={register.isSaving || change.isSaving}>
          {t('save')}
        </Button>
      </ActionBar>
    </Form>
  );
}
