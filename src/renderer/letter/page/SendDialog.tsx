import { Button, Modal } from '@mantine/core';
import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import type { LetterRow } from '../../../contract/letter.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { letterRules } from '../../../domain/letter/letterKind.ts';
import { type SendingWay, sendingWays } from '../../../domain/letter/letterState.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { DayField } from '../../form/DayField.tsx';
import { Form } from '../../form/Form.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../brokenText.ts';
import classes from '../letter.module.css';

interface SendDialogProps {
  letters: readonly Pick<LetterRow, 'id' | 'version' | 'kind'>[];
  onSent: () => void;
  onClose: () => void;
}

const schema = z.object({ sentOn: dayField, how: z.enum(sendingWays) });

/** When letters left and how; what it does in the case is said before. */
export function SendDialog({ letters, onSent, onClose }: SendDialogProps) {
  useFocusBack();
  const t = useTexts('letter');
  const app = useTexts('app');
  const today = useToday();
  const done = useDoneMessage();
  const showError = useShowError();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: { sentOn: today as Day | null, how: 'digitalPost' as SendingWay | null },
    schema,
    labels: { sentOn: t('send.sentOn'), how: t('send.how') },
    refused: (_, rule) => brokenText(rule),
  });
  const send = useApiCommand('letter.send', {
    onDone: () => {
      done(t('page.isSent'));
      onSent();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
  const title = letters.length === 1 ? t('send.title') : t('send.titleMany', { count: letters.length });
  const steps = new Set(letters.map(({ kind }) => letterRules[kind].onSent).filter((step) => step !== null));
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={title}
        onSubmit={() =>
          form.submit((typed) =>
            send.mutate({ letters: letters.map(({ id, version }) => ({ id, version })), ...typed }),
          )
        }
      >
        <div className={classes.fields}>
          <DayField {...form.field('sentOn')} maw={200} latest={today} />
          <SelectField
            {...form.field('how')}
            choices={sendingWays.map((value) => ({ value, label: t(`way.${value}`) }))}
          />
          {[...steps].map((step) => (
            <p key={step} className="second">
              {t(`send.step.${step}`)}
            </p>
          ))}
        </div>
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {t('page.send')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
