import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { z } from 'zod';

import { lacksIn } from '../../../domain/letter/fillTemplate.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../brokenText.ts';
import { useFieldWords } from '../fieldWords.ts';
import classes from '../letter.module.css';
import { LetterSheet } from '../LetterSheet.tsx';
import { FieldList } from './FieldList.tsx';
import { TemplateHistory } from './TemplateHistory.tsx';

export const templateDraft = 'letterTemplate';
type Template = OutputAt<'letter.template'>;

const schema = z.object({ subject: z.string().trim().min(1).max(200), body: z.string().trim().min(1).max(20_000) });

/** The words of a template beside the letter they make. Saving makes a new version; the old ones stay. */
export function TemplateForm({ template, stored }: { template: Template; stored: StoredDraft }) {
  const t = useTexts('letter');
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const words = useFieldWords();
  const mayWrite = usePermission('settings.write');
  const { kind, language, version, isOwn } = template;
  const blank = { subject: words.shown(template.subject), body: words.shown(template.body) };
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: { subject: t('template.subject'), body: t('template.body') },
    rules: ({ subject, body }) => ({ body: unknownIn(`${words.kept(subject)}\n${words.kept(body)}`) }),
    refused: (_, rule) => brokenText(rule),
  });
  const unknownIn = (text: string): string | null => {
    const { unknown } = lacksIn(text);
    return unknown.length === 0 ? null : t('template.unknown', { words: unknown.join(', ') });
  };
  const kept = useKept(templateDraft, `${kind} ${language}`, form, stored);
  const saving = useSaving('letter.changeTemplate', form, kept, () => done(t('template.saved')));
  const reset = useApiCommand('letter.resetTemplate', { onDone: () => done(t('template.isReset')) });
  const asKept = { subject: words.kept(form.values.subject), body: words.kept(form.values.body) };
  const bodyField = form.field('body');
  return (
    <div className={classes.template}>
      <div>
        {!mayWrite && <p className="second">{t('template.onlyLeader')}</p>}
        <Form
          form={form}
          label={t('template.title')}
          className={classes.fields}
          onSubmit={() =>
            form.submit(({ subject, body }) =>
              saving.send({ kind, language, version, subject: words.kept(subject), body: words.kept(body) }),
            )
          }
        >
          <RestoredNote
            stored={stored}
            onStartOver={() => {
              form.setValues(blank);
              kept.forget();
            }}
          />
          <TextField {...form.field('subject')} />
          <TextArea {...bodyField} help={t('edit.bodyHelp')} lines={14} />
          {mayWrite && (
            <div className={classes.actions}>
              <Button type="submit" loading={saving.isSaving}>
                {t('template.save')}
              </Button>
              {isOwn && (
                <Button
                  variant="default"
                  loading={reset.isPending}
                  onClick={() => reset.mutate({ kind, language, version })}
                >
                  {t('template.reset')}
                </Button>
              )}
              <DraftNote state={kept.state} />
            </div>
          )}
        </Form>
        {mayWrite && <FieldList textareaId={bodyField.id} value={form.values.body} onChange={bodyField.onChange} />}
        <TemplateHistory
          template={template}
          onUse={(old) => form.setValues({ subject: words.shown(old.subject), body: words.shown(old.body) })}
        />
      </div>
      <Preview {...{ kind, language }} {...asKept} />
    </div>
  );
}

type Words = Pick<Template, 'kind' | 'language' | 'subject' | 'body'>;

/** The letter that the words make, for a made-up person; it follows a moment after what is typed. */
function Preview(words: Words) {
  const t = useTexts('letter');
  const [settled] = useDebouncedValue(words, 400);
  const { kind, language, subject, body } = settled;
  const { data } = useApiQuery('letter.previewTemplate', { kind, language, subject, body }, { keepPrevious: true });
  return (
    <section>
      <h2>{t('template.preview')}</h2>
      <p className="second">{t('template.previewHelp')}</p>
      {data && <LetterSheet sheet={data.sheet} label={t('template.preview')} />}
    </section>
  );
}
