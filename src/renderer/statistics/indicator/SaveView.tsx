import { Button, Modal } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';

import { nameField } from '../../../contract/fields.ts';
import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { Form } from '../../form/Form.tsx';
import classes from '../../form/form.module.css';
import { RadioList } from '../../form/RadioList.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';

interface SaveViewProps {
  id: ExploredId;
  /** What stands in the address. */
  address: string;
}

/** Gives what is seen a name, for oneself or for the office. */
export function SaveView(props: SaveViewProps) {
  const t = useTexts('indicator');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconDeviceFloppy size={20} stroke={1.6} aria-hidden />} onClick={() => setOpen(true)}>
        {t('view.save')}
      </Button>
      {isOpen && <Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const schema = z.object({ name: nameField, whose: z.enum(['office', 'me']) });

function Dialog({ id, address, onClose }: SaveViewProps & { onClose: () => void }) {
  const t = useTexts('indicator');
  const app = useTexts('app');
  const mayForOffice = usePermission('report.write');
  const done = useDoneMessage();
  const showError = useShowError();
  const refused = (_: string, rule: string) => (rule === 'taken' ? t('view.taken') : null);
  const form = useAppForm({
    initialValues: { name: '', whose: 'me' as 'office' | 'me' | null },
    schema,
    labels: { name: t('view.name'), whose: t('view.whose') },
    refused,
  });
  const remove = useApiCommand('indicator.removeView', { invalidates: ['indicator.views'] });
  const save = useApiCommand('indicator.saveView', {
    invalidates: ['indicator.views'],
    onDone: (made, { name }) => {
      done(t('view.saved', { name }), () => remove.mutate({ ...made, isRemoved: true }));
      onClose();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('view.save')} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={t('view.save')}
        className={classes.dialog}
        onSubmit={() =>
          form.submit(({ name, whose }) =>
            save.mutate({ indicatorId: id, name, address, forOffice: whose === 'office' }),
          )
        }
      >
        <TextField {...form.field('name')} help={t('view.nameHelp')} data-autofocus />
        {mayForOffice && (
          <RadioList
            {...form.field('whose')}
            choices={[
              { value: 'me', label: t('view.forMe') },
              { value: 'office', label: t('view.forOffice') },
            ]}
          />
        )}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('view.save')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
