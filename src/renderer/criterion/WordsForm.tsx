import { Button } from '@mantine/core';
import { z } from 'zod';

import { lineField, textField } from '../../contract/fields.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { DraftNote } from '../form/DraftNote.tsx';
import { Form } from '../form/Form.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { ColleagueField } from '../form/ColleagueField.tsx';
import { TextArea, TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import classes from './criteria.module.css';
import { type ShownCriterion, wordsIn } from './criteriaData.ts';

interface WordsFormProps {
  year: number;
  criterion: ShownCriterion;
  onClose: () => void;
}

const kind = 'criterionWords';
const schema = z.object({ evidence: lineField, responsible: lineField, comment: textField });

/** What the assessment rests on, written where the criterion stands. */
export function WordsForm(props: WordsFormProps) {
  const stored = useStoredDraft(kind, `${props.year} ${props.criterion.key}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ year, criterion, onClose, stored }: WordsFormProps & { stored: StoredDraft }) {
  const t = useTexts('criterion');
  const app = useTexts('app');
  const language = useLanguage();
  const done = useDoneMessage();
  const { key, version, outcome } = criterion;
  const form = useAppForm({
    initialValues: resumed(
      {
        evidence: criterion.evidence ?? '',
        responsible: criterion.responsible ?? '',
        comment: criterion.comment ?? '',
      },
      stored,
    ),
    schema,
    labels: { evidence: t('words.evidence'), responsible: t('words.responsible'), comment: t('words.comment') },
    optional: ['responsible', 'comment', 'evidence'],
  });
  const kept = useKept(kind, `${year} ${key}`, form, stored);
  const undo = useApiCommand('criterion.undo');
  const save = useSaving('criterion.assess', form, kept, (saved) => {
    done(t('wordsSaved'), () => undo.mutate({ year, changes: [{ key, version: saved.version }] }));
    onClose();
  });
  const send = ({ evidence, responsible, comment }: z.output<typeof schema>) =>
    save.send({
      year,
      key,
      version,
      values: { outcome, evidence: evidence || null, responsible: responsible || null, comment: comment || null },
    });
  return (
    <Form
      form={form}
      label={t('words.label', { criterion: wordsIn(language, criterion) })}
      className={classes.panel}
      onSubmit={() => form.submit(send)}
    >
      <FieldRow>
        <TextField {...form.field('evidence')} help={t('words.evidenceHelp')} />
        <ColleagueField {...form.field('responsible')} />
      </FieldRow>
      <TextArea {...form.field('comment')} />
      <div className={classes.panelFoot}>
        <DraftNote state={kept.state} />
        <Button variant="subtle" onClick={onClose}>
          {app('cancel')}
        </Button>
        <Button type="submit" loading={save.isSaving}>
          {app('save')}
        </Button>
      </div>
    </Form>
  );
}
