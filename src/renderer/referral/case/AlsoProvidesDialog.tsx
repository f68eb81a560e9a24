import { z } from 'zod';

import { alsoProvides } from '../../../contract/assignment.ts';
import { services } from '../../../domain/referral/codes.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { ServicesField } from '../newReferral/ServicesField.tsx';
import type { Assignment, CaseFile } from './caseFile.ts';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';

const schema = z.object({ alsoProvides: alsoProvides.unwrap() });

/** The coordinator's other hat: which services they also give the person. */
export function AlsoProvidesDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  return file.assignment ? <Services assignment={file.assignment} onClose={onClose} /> : null;
}

function Services({ assignment, onClose }: { assignment: Assignment; onClose: () => void }) {
  const t = useTexts('caseFile');
  const done = useDoneMessage();
  const { id: assignmentId, alsoProvides: was } = assignment;
  const form = useAppForm({
    initialValues: { alsoProvides: was ?? [] },
    schema,
    labels: { alsoProvides: t('form.alsoProvides') },
  });
  const undo = useApiCommand('assignment.setAlsoProvides');
  const save = useApiCommand('assignment.setAlsoProvides', {
    onDone: ({ version }) => {
      done(t('saved'), () => undo.mutate({ assignmentId, version, alsoProvides: was }));
      onClose();
    },
  });
  return (
    <StepDialog
      title={`${t('dialog.alsoProvides')}: ${assignment.coordinatorName}`}
      form={form}
      isSaving={save.isPending}
      onSubmit={() => form.submit((typed) => save.mutate({ assignmentId, version: assignment.version, ...typed }))}
      onClose={onClose}
    >
      <p>{t('dialog.alsoProvidesHelp')}</p>
      <ServicesField {...form.field('alsoProvides')} choices={services} />
    </StepDialog>
  );
}
