import { Button, Modal, Progress } from '@mantine/core';

import { numbersInLists, type SeenListInput } from '../../../contract/listExport.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { Form } from '../Form.tsx';
import { RadioList } from '../RadioList.tsx';
import { TextField } from '../TextField.tsx';
import { useAppForm } from '../useAppForm.ts';
import classes from './ExportDialog.module.css';
import { type ExportChoices, exportChoices, type ExportWay, exportWays } from './exportChoices.ts';
import { useListExport } from './useListExport.ts';

/** Lists whose rows are no persons: numbers are not asked about. */
const withoutPersons: readonly SeenListInput['list'][] = [
  'coordinators',
  'units',
  'municipalities',
  'places',
  'partners',
  'serviceOffers',
  'agreements',
  'procedures',
  'information',
];

interface ExportDialogProps {
  seen: SeenListInput;
  /** What is chosen from the start. */
  way: ExportWay;
  rows: number;
  onClose: () => void;
}

/** Asks what kind of file, whether numbers come with it, and why; then where it is saved. */
export function ExportDialog({ seen, way, rows, onClose }: ExportDialogProps) {
  const t = useTexts('listExport');
  const app = useTexts('app');
  const work = useListExport(seen, onClose);
  const form = useAppForm({
    initialValues: { format: way, numbers: 'none', ground: '' } as ExportChoices,
    schema: exportChoices,
    labels: { format: t('format'), numbers: t('numbers'), ground: t('ground') },
  });
  const isAboutPersons = !withoutPersons.includes(seen.list);
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      withCloseButton={!work.isWriting}
      closeOnEscape={!work.isWriting}
      title={t('title')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <Form form={form} label={t('title')} className={classes.form} onSubmit={() => form.submit(work.start)}>
        <p>{form.values.format === 'paper' ? t('paperText') : t('text', { count: rows })}</p>
        <RadioList
          {...form.field('format')}
          onChange={(value) => value && form.field('format').onChange(value)}
          choices={exportWays.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        {seen.list === 'municipalities' && <p className="second">{t('smallHidden')}</p>}
        {isAboutPersons && (
          <RadioList
            {...form.field('numbers')}
            onChange={(value) => value && form.field('numbers').onChange(value)}
            single
            choices={numbersInLists.map((value) => ({ value, label: t(`numbersOf.${value}`) }))}
            help={form.values.numbers === 'clear' ? t('numbersNote') : undefined}
          />
        )}
        <TextField {...form.field('ground')} help={t('groundHelp')} data-autofocus />
        {work.isWriting && <Written progress={work.progress} />}
        <div className={classes.buttons}>
          <Button variant="default" disabled={work.isWriting} onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={work.isWriting}>
            {form.values.format === 'paper' ? t('print') : t('go')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}

function Written({ progress }: { progress: ReturnType<typeof useListExport>['progress'] }) {
  const t = useTexts('listExport');
  const formats = useFormats();
  const share = progress?.total ? (100 * progress.done) / progress.total : 0;
  return (
    <div>
      <p role="status">{t('writing')}</p>
      <Progress value={share} aria-label={t('writing')} />
      {progress?.total != null && (
        <p className="second">
          {t('written', { done: formats.number(progress.done), total: formats.number(progress.total) })}
        </p>
      )}
    </div>
  );
}
