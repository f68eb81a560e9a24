import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';

import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useSession, useToday } from '../../app/session.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { Warning } from '../../components/Warning.tsx';
import { dayField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { roleOn } from '../../../domain/coordinator/coordinatorRole.ts';
import { obstaclesOf } from '../../../domain/coordinator/ranking.ts';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import { Form } from '../../form/Form.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { inWords, useBrokenText } from '../brokenText.ts';
import { useCoordinatorWords } from '../coordinatorWords.ts';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import classes from './find.module.css';
import type { Candidate, FindCase } from './findCase.ts';
import { useBrokenAppointment } from './useBrokenAppointment.ts';

interface AppointFormProps {
  found: FindCase;
  chosen: Candidate | null;
  stored: StoredDraft;
  /** The way back to asking the unit. */
  children?: ReactNode;
}

const schema = z.object({ fromDay: dayField, note: z.string().trim().max(10_000) });

/** Appoints the chosen coordinator from a day. */
export function AppointForm({ found, chosen, stored, children }: AppointFormProps) {
  const { referral, person, request, current } = found;
  const { office } = useSession();
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const navigate = useNavigate();
  const done = useDoneMessage();
  const words = useCoordinatorWords();
  const brokenText = useBrokenText();
  const brokenAppointment = useBrokenAppointment(found, chosen);
  const form = useAppForm({
    initialValues: resumed({ coordinatorId: null as string | null, fromDay: today as Day | null, note: '' }, stored),
    // Who is chosen stands in the list beside; the form only says what is wrong with it.
    schema,
    labels: { coordinatorId: t('appoint.who'), fromDay: t('appoint.fromDay'), note: t('appoint.note') },
    optional: ['note'],
    rules: ({ fromDay }) => (fromDay === null ? {} : inWords(brokenAppointment(fromDay), brokenText)),
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept('assignment', referral.id, form, stored);
  const saving = useSaving('assignment.assign', form, kept, () => {
    done(t('appoint.done', { name: chosen?.name ?? '' }));
    void navigate(`/sak/${referral.id}`);
  });
  const submit = () =>
    form.submit(({ fromDay, note }) => {
      if (chosen === null) return;
      saving.send({
        referralId: referral.id,
        version: referral.version,
        coordinatorId: chosen.id,
        fromDay,
        note: note || null,
      });
    });
  const problem = form.field('coordinatorId');
  // Who takes over at eighteen is appointed in another role than who takes over today.
  const role = roleOn(referral.outcome, person.fields, form.values.fromDay ?? today);
  const obstacles = chosen ? obstaclesOf(chosen, { role, officeType: office.officeType }) : [];
  const against = chosen ? words.obstacles(chosen, obstacles, role) : [];
  const full = obstacles.includes('full') ? [t('obstacle.full')] : [];
  return (
    <SidePanel title={t('appoint.title')}>
      <div className={classes.panel}>
        {request?.state === 'accepted' && (
          <p>{t('appoint.accepted', { unit: request.unitName, day: formats.day(request.answeredOn) })}</p>
        )}
        {current && <p>{t('find.nowText', { name: current.coordinatorName })}</p>}
        {chosen === null ? (
          <p className={classes.missing}>{t('request.noneChosen')}</p>
        ) : (
          <DefinitionList
            facts={[
              [t('appoint.who'), chosen.name],
              [t('appoint.unit'), chosen.unitName ?? t('noUnit')],
              [t('appoint.role'), code(`coordinatorRole.${role}`)],
            ]}
          />
        )}
        {problem.error && (
          <p id={problem.id} className={classes.problem}>
            {fieldProblem(problem.error)}
          </p>
        )}
        {against.length + full.length > 0 && (
          <div className={classes.warning}>
            <Warning>{t('appoint.obstacle', { what: formats.list([...full, ...against]) })}</Warning>
          </div>
        )}
        <Form form={form} label={t('appoint.title')} onSubmit={submit} className={classes.form}>
          <DayField {...form.field('fromDay')} />
          <TextArea {...form.field('note')} lines={2} />
          <Button type="submit" fullWidth loading={saving.isSaving} disabled={chosen === null}>
            {chosen === null ? t('appoint.actionNobody') : t('appoint.action', { name: chosen.name })}
          </Button>
        </Form>
        <DraftNote state={kept.state} />
        {children}
      </div>
    </SidePanel>
  );
}
