import { Button } from '@mantine/core';
import { z } from 'zod';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { Form } from '../../form/Form.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from '../complaint.module.css';
import type { ComplaintFile } from './complaintFile.ts';

const schema = z.object({ learnt: z.string().trim().max(10_000) });

/** What the office learnt from the complaint. */
export function Learnt({ file: { id, version, learnt } }: { file: ComplaintFile }) {
  const t = useTexts('complaint');
  const done = useDoneMessage();
  const showError = useShowError();
  const mayWrite = usePermission('case.write');
  const form = useAppForm({
    initialValues: { learnt: learnt ?? '' },
    schema,
    labels: { learnt: t('learnt') },
    optional: ['learnt'],
  });
  const save = useApiCommand('complaint.learn', { onDone: () => done(t('learntSaved')), onError: showError });
  if (!mayWrite) return learnt === null ? null : <p className={classes.text}>{learnt}</p>;
  return (
    <Form
      form={form}
      label={t('learnt')}
      className={classes.learnt}
      onSubmit={() => form.submit((typed) => save.mutate({ id, version, learnt: typed.learnt || null }))}
    >
      <TextArea {...form.field('learnt')} help={t('learntHelp')} />
      <Button type="submit" variant="default" loading={save.isPending} disabled={!form.isDirty()}>
        {t('save')}
      </Button>
    </Form>
  );
}
