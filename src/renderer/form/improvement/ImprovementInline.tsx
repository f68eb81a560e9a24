import { Button } from '@mantine/core';
import { z } from 'zod';

import { improvementFields } from '../../../contract/improvement.ts';
import { endOfYear, yearOf } from '../../../domain/calendar/day.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import type { InputAt } from '../../api/paths.ts';
import { ColleagueField } from '../ColleagueField.tsx';
import { DayField } from '../DayField.tsx';
import { Form } from '../Form.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../kept/storedDraft.ts';
import { useKept, useSaving } from '../kept/useSaving.ts';
import { NoteWarning } from '../NoteWarning.tsx';
import { TextField } from '../TextField.tsx';
import { useAppForm } from '../useAppForm.ts';
import classes from './improvement.module.css';

interface ImprovementInlineProps {
  from: InputAt<'improvement.create'>['from'];
  /** The draft's subject: what it comes from. */
  subject: string;
  responsible: string | null;
  onClose: () => void;
}

const kind = 'improvement';
const schema = improvementFields
  .pick({ title: true, responsible: true, dueOn: true })
  .extend({ keepNames: z.boolean() });

/** An improvement made where the lack stands: what, who, and by when; the rest is written on its own page. */
export function ImprovementInline(props: ImprovementInlineProps) {
  const stored = useStoredDraft(kind, props.subject);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ from, subject, responsible, onClose, stored }: ImprovementInlineProps & { stored: StoredDraft }) {
  const t = useTexts('improvement');
  const app = useTexts('app');
  const forms = useTexts('form');
  const done = useDoneMessage();
  const today = useToday();
  const form = useAppForm({
    initialValues: resumed(
      {
        title: '',
        responsible: responsible ?? '',
        dueOn: endOfYear(yearOf(today) + 1) as string | null,
        keepNames: false,
      },
      stored,
    ),
    schema,
    labels: {
      title: t('field.title'),
      responsible: t('field.responsible'),
      dueOn: t('field.dueOn'),
      keepNames: forms('note.keepNames'),
    },
    optional: ['responsible', 'dueOn'],
    refused: (_, rule) => (rule === 'nationalNumber' || rule === 'registerName' ? forms(`note.${rule}`) : null),
  });
  const kept = useKept(kind, subject, form, stored);
  const save = useSaving('improvement.create', form, kept, () => {
    done(t('saved'));
    onClose();
  });
  const { title, dueOn, keepNames } = form.values;
  const year = dueOn?.slice(0, 4);
  return (
    <Form
      form={form}
      label={t('make')}
      className={classes.panel}
      onSubmit={() =>
        form.submit(({ keepNames: namesConfirmed, responsible: who, ...fields }) =>
          save.send({
            fields: { ...fields, responsible: who || null, description: null, indicatorId: null, effect: null },
            from,
            namesConfirmed,
          }),
        )
      }
    >
      <div className={classes.fields}>
        <TextField {...form.field('title')} />
        <ColleagueField {...form.field('responsible')} />
        <DayField {...form.field('dueOn')} />
      </div>
      <NoteWarning text={title} keepNames={keepNames} onKeepNames={form.field('keepNames').onChange} />
      <div className={classes.foot}>
        <span className="second">{year && t('inReport', { year })}</span>
        <Button variant="subtle" onClick={onClose}>
          {app('cancel')}
        </Button>
        <Button type="submit" loading={save.isSaving}>
          {t('go')}
        </Button>
      </div>
    </Form>
  );
}
