import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';

import { nameField } from '../../../contract/fields.ts';
import { type LetterLanguage, letterLanguages } from '../../../domain/office/officeType.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useSession } from '../../app/session.tsx';
import { keepGround, keptGround } from '../../components/takeOut/keptGround.ts';
import { putOut } from '../../components/takeOut/putOut.ts';
import { Form } from '../../form/Form.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from '../coordinator.module.css';

const shown = ['names', 'numbers'] as const;
type Shown = (typeof shown)[number];
type Target = 'docx' | 'pdf' | 'print';
const kept = 'unitOverview';
const schema = z.object({ ground: nameField, shown: z.enum(shown), language: z.enum(letterLanguages) });

/** The paper for the unit's leader: why it is taken out, whether names stand on it, and in which form. */
export function OverviewDialog({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const t = useTexts('unit');
  const app = useTexts('app');
  const takeOut = useTexts('takeOut');
  const { office, account } = useSession();
  const say = useDoneMessage();
  const showError = useShowError();
  const form = useAppForm({
    initialValues: {
      ground: keptGround(account.id, kept) ?? '',
      shown: 'names' as Shown | null,
      language: office.letterLanguage as LetterLanguage | null,
    },
    schema,
    labels: { ground: t('overview.ground'), shown: t('overview.withNames'), language: t('overview.language') },
  });
  const work = useMutation({
    mutationFn: async ({ target, typed }: { target: Target; typed: z.output<typeof schema> }) => {
      const { ground, language } = typed;
      keepGround(account.id, kept, ground);
      const format = target === 'docx' ? 'docx' : 'html';
      const withNames = typed.shown === 'names';
      return putOut(target, await call('unit.exportOverview', { id: unitId, format, withNames, ground, language }));
    },
    onSuccess: (result) => {
      if (result.kind === 'givenUp') return;
      say(result.kind === 'saved' ? takeOut('saved', { name: result.name }) : takeOut('printed'));
      onClose();
    },
    onError: showError,
  });
  const take = (target: Target) => form.submit((typed) => work.mutate({ target, typed }));
  const isMaking = (target: Target) => work.isPending && work.variables.target === target;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('overview.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <Form form={form} label={t('overview.title')} onSubmit={() => take('pdf')}>
        <div className={classes.fields}>
          <p>{t('overview.text')}</p>
          <TextField {...form.field('ground')} help={t('overview.groundHelp')} data-autofocus />
          <RadioList
            {...form.field('shown')}
            choices={shown.map((value) => ({ value, label: t(`overview.${value}`) }))}
          />
          <RadioList
            {...form.field('language')}
            choices={letterLanguages.map((value) => ({ value, label: t(`overview.${value}`) }))}
          />
        </div>
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => take('print')} loading={isMaking('print')}>
            {t('overview.print')}
          </Button>
          <Button variant="default" onClick={() => take('docx')} loading={isMaking('docx')}>
            {t('overview.word')}
          </Button>
          <Button type="submit" loading={isMaking('pdf')}>
            {t('overview.pdf')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
