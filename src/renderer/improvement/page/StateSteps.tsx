import { Button, Menu, Modal } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';

import { dayField, lineField } from '../../../contract/fields.ts';
import { type ImprovementState, improvementStates, isOpen } from '../../../domain/improvement/improvement.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { DayField } from '../../form/DayField.tsx';
import { Form } from '../../form/Form.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from '../improvement.module.css';
import type { ImprovementFile } from './improvementFile.ts';

/** The next step of each state: the page's one primary button. */
const nextOf: Readonly<Record<ImprovementState, ImprovementState>> = {
  planned: 'underWay',
  underWay: 'done',
  done: 'underWay',
  dropped: 'underWay',
};

/** How far it has come: the next step as a button, the others beside it. */
export function StateSteps({ file }: { file: ImprovementFile }) {
  const t = useTexts('improvement');
  const app = useTexts('app');
  const [step, setStep] = useState<ImprovementState | null>(null);
  const next = nextOf[file.state];
  const others = improvementStates.filter((state) => state !== file.state && state !== next);
  const wordOf = (state: ImprovementState) => (isOpen(file.state) ? t(`step.${state}`) : t('step.reopen'));
  return (
    <div className={classes.steps}>
      <Button onClick={() => setStep(next)}>{wordOf(next)}</Button>
      {isOpen(file.state) && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" px={10} aria-label={t('filter.state')}>
              <IconDots size={18} stroke={1.7} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((state) => (
              <Menu.Item key={state} onClick={() => setStep(state)}>
                {wordOf(state)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {step && (
        <StepDialog
          file={file}
          state={step}
          title={wordOf(step)}
          cancel={app('cancel')}
          onClose={() => setStep(null)}
        />
      )}
    </div>
  );
}

interface StepDialogProps {
  file: ImprovementFile;
  state: ImprovementState;
  title: string;
  cancel: string;
  onClose: () => void;
}

function StepDialog({ file: { id, version }, state, title, cancel, onClose }: StepDialogProps) {
  const t = useTexts('improvement');
  const app = useTexts('app');
  const forms = useTexts('form');
  const today = useToday();
  const done = useDoneMessage();
  const showError = useShowError();
  const form = useAppForm({
    initialValues: { onDay: today as string | null, note: '' },
    schema: z.object({ onDay: dayField, note: lineField }),
    labels: { onDay: t('step.onDay'), note: t('step.note') },
    optional: ['note'],
    refused: (_, rule) => {
      if (rule === 'nationalNumber' || rule === 'registerName') return forms(`note.${rule}`);
      return rule === 'future' || rule === 'beforeStart' || rule === 'alreadySo' ? t(`broken.${rule}`) : null;
    },
  });
  const undo = useApiCommand('improvement.undo');
  const send = useApiCommand('improvement.step', {
    onDone: (saved) => {
      done(t('step.saved'), () => undo.mutate({ id, version: saved.version }));
      onClose();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={title}
        onSubmit={() =>
          form.submit(({ onDay, note }) => {
            if (!send.isPending) send.mutate({ id, version, state, onDay, note: note || null });
          })
        }
      >
        <DayField {...form.field('onDay')} latest={today} />
        <TextField {...form.field('note')} help={t('field.noPersons')} />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {title}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
