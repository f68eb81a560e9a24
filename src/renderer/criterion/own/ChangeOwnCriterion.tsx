import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';

import { nameField } from '../../../contract/fields.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { Form } from '../../form/Form.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { ShownCriterion } from '../criteriaData.ts';

interface ChangeOwnCriterionProps {
  year: number;
  criterion: ShownCriterion;
  own: NonNullable<ShownCriterion['own']>;
}

/** Other words for one of the office's own, or the end of it; the 46 stay as they are. */
export function ChangeOwnCriterion(props: ChangeOwnCriterionProps) {
  const t = useTexts('criterion');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link second" onClick={() => setOpen(true)}>
        {t('changeOwn.open')}
        <span className="visually-hidden">: {props.criterion.nb}</span>
      </button>
      {isOpen && <ChangeDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeDialog({ year, criterion, own, onClose }: ChangeOwnCriterionProps & { onClose: () => void }) {
  useFocusBack();
  const t = useTexts('criterion');
  const app = useTexts('app');
  const done = useDoneMessage();
  const id = criterion.key;
  const form = useAppForm({
    initialValues: { text: criterion.nb, isEnded: own.lastYear !== null },
    schema: z.object({ text: nameField, isEnded: z.boolean() }),
    labels: { text: t('addOwn.text'), isEnded: t('changeOwn.end', { year: year + 1 }) },
  });
  const undo = useApiCommand('criterion.changeOwn');
  const change = useApiCommand('criterion.changeOwn', {
    onDone: ({ version }) => {
      done(t('changeOwn.done'), () => undo.mutate({ id, version, text: criterion.nb, lastYear: own.lastYear }));
      onClose();
    },
  });
  const ended = form.field('isEnded');
  return (
    <Modal opened onClose={onClose} title={t('changeOwn.title')} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={t('changeOwn.title')}
        onSubmit={() =>
          form.submit(({ text, isEnded }) => {
            if (!change.isPending) change.mutate({ id, version: own.version, text, lastYear: isEnded ? year : null });
          })
        }
      >
        <TextField {...form.field('text')} />
        <Checkbox
          mt="md"
          label={ended.label}
          description={t('changeOwn.endHelp')}
          checked={ended.value}
          onChange={(event) => ended.onChange(event.currentTarget.checked)}
        />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {app('save')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
