import { Button, Modal, Radio } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

import { type TextSize, textSizes } from '../../../domain/document/paper.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import classes from '../content/content.module.css';

interface PrintDialogProps {
  planId: string;
  versionId: string | null;
  language: LetterLanguage;
  onClose: () => void;
}

/** The plan on paper or as a file, in the person's language, in ordinary or large type. */
export function PrintDialog({ planId, versionId, language, onClose }: PrintDialogProps) {
  const t = useTexts('planContent');
  const app = useTexts('app');
  const code = useTexts('code');
  const [textSize, setTextSize] = useState<TextSize>('normal');
  const out = useTakeOut('plan', ({ format, ground }) =>
    call('planContent.print', {
      planId,
      versionId,
      textSize,
      format: format === 'docx' ? 'docx' : 'html',
      ground,
    }),
  );
  if (out.asking) return <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />;
  return (
    <Modal opened onClose={onClose} title={t('print.title')} closeButtonProps={{ 'aria-label': app('close') }}>
      <div className={classes.print}>
        <Radio.Group
          label={t('print.textSize')}
          value={textSize}
          onChange={(value) => setTextSize(textSizes.find((one) => one === value) ?? 'normal')}
        >
          {textSizes.map((value) => (
            <Radio key={value} value={value} label={t(`print.${value}`)} mt={6} />
          ))}
        </Radio.Group>
        <p className="second">{t('print.language', { language: code(`language.${language}`).toLowerCase() })}</p>
        <div className={classes.rowActions}>
          <Button
            leftSection={<IconPrinter size={20} stroke={1.5} aria-hidden />}
            loading={out.making === 'print'}
            onClick={() => out.start('print')}
          >
            {t('print.paper')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={20} stroke={1.5} aria-hidden />}
            loading={out.making === 'pdf'}
            onClick={() => out.start('pdf')}
          >
            {t('print.pdf')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileTypeDocx size={20} stroke={1.5} aria-hidden />}
            loading={out.making === 'docx'}
            onClick={() => out.start('docx')}
          >
            {t('print.word')}
          </Button>
        </div>
        {out.making && <MakingNote key={out.making} target={out.making} />}
      </div>
    </Modal>
  );
}
