import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { dayField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { brokenRequestRules } from '../../../domain/coordinator/requestRules.ts';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../brokenText.ts';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import classes from './find.module.css';
import type { Candidate, FindCase } from './findCase.ts';

interface RequestFormProps {
  found: FindCase;
  chosen: Candidate | null;
  stored: StoredDraft;
  /** The small way out. */
  children: ReactNode;
}

const schema = z.object({ answerBy: dayField, message: z.string().trim().max(10_000), letUnitChoose: z.boolean() });

/** Asks the unit of the chosen coordinator; the request goes to the unit, not to the person. */
export function RequestForm({ found, chosen, stored, children }: RequestFormProps) {
  const { referral, person, candidates } = found;
  const t = useTexts('coordinator');
  const unitTexts = useTexts('unit');
  const formats = useFormats();
  const today = useToday();
  const navigate = useNavigate();
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const units = useApiQuery('unit.list', {});
  const unit = units.data?.find(({ id }) => id === chosen?.unitId) ?? null;
  const form = useAppForm({
    initialValues: resumed({ answerBy: candidates.answerBy as Day | null, message: '', letUnitChoose: false }, stored),
    schema,
    labels: {
      answerBy: t('request.answerBy'),
      message: t('request.message'),
      letUnitChoose: t('request.letUnitChoose'),
    },
    optional: ['message'],
    rules: ({ answerBy }) => {
      if (answerBy === null || unit === null) return {};
      const at = { decidedOn: referral.decidedOn, unitIsActive: unit.isActive };
      const broken = brokenRequestRules({ onDay: today, answerBy }, at);
      return { answerBy: brokenText(broken['answerBy'] ?? broken['onDay']) };
    },
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept('assignmentRequest', referral.id, form, stored);
  const saving = useSaving('assignment.request', form, kept, (_, { answerBy }) => {
    done(t('request.sent', { unit: unit?.name ?? '', day: formats.day(answerBy) }));
    void navigate(`/sak/${referral.id}`);
  });
  const canAsk = chosen !== null && unit !== null && unit.isActive;
  const submit = () =>
    form.submit(({ answerBy, message, letUnitChoose }) => {
      if (!canAsk) return;
      saving.send({
        referralId: referral.id,
        version: referral.version,
        unitId: unit.id,
        proposedCoordinatorId: letUnitChoose ? null : chosen.id,
        onDay: today,
        answerBy,
        message: message || null,
      });
    });
  return (
    <SidePanel title={t('request.title')}>
      <div className={classes.panel}>
        {chosen === null && <p className={classes.missing}>{t('request.noneChosen')}</p>}
        {chosen !== null && units.data && !canAsk && (
          <p className={classes.missing}>{t('request.noUnit', { name: chosen.name })}</p>
        )}
        {canAsk && (
          <DefinitionList
            facts={[
              [t('request.unit'), unit.name],
              [t('request.leader'), unit.leader ?? unitTexts('noLeader')],
              [t('request.proposes'), form.values.letUnitChoose ? t('request.unitChooses') : chosen.name],
            ]}
          />
        )}
        <Form form={form} label={t('request.title')} onSubmit={submit} className={classes.form}>
          <CheckboxField {...form.field('letUnitChoose')} />
          <DayField {...form.field('answerBy')} />
          <TextArea {...form.field('message')} lines={3} />
          <Button type="submit" fullWidth loading={saving.isSaving} disabled={!canAsk}>
            {t('request.send')}
          </Button>
        </Form>
        <DraftNote state={kept.state} />
        <p className="second">{t('request.note', { name: formats.spokenName(person.fields) })}</p>
        <p className="second">{t('request.noteRecorded')}</p>
        {children}
      </div>
    </SidePanel>
  );
}
