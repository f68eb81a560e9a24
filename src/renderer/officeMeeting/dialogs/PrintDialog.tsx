import { Button, Checkbox, Modal, Radio } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

import { type LetterLanguage, letterLanguages } from '../../../domain/office/officeType.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import type { MeetingFile } from '../meetingFile.ts';
import classes from '../meeting.module.css';

interface PrintDialogProps {
  file: MeetingFile;
  paper: 'agenda' | 'minutes';
  /** An approved version; null for what stands now. */
  number: number | null;
  onClose: () => void;
}

const papers = ['agenda', 'minutes'] as const;
const icons = { print: IconPrinter, pdf: IconFileTypePdf, docx: IconFileTypeDocx } as const;
const ways = ['print', 'pdf', 'docx'] as const;
const words = { print: 'paper', pdf: 'pdf', docx: 'word' } as const;

/** Agenda or minutes on paper or as a file. Names are a choice of its own, with a reason of its own. */
export function PrintDialog({ file, paper: wanted, number, onClose }: PrintDialogProps) {
  const t = useTexts('meeting');
  const app = useTexts('app');
  const code = useTexts('code');
  const { office } = useSession();
  const [paper, setPaper] = useState(wanted);
  const [language, setLanguage] = useState<LetterLanguage>(office.letterLanguage);
  const [withNames, setWithNames] = useState(false);
  // The reason to print is asked once; the reason to take names along is another, and asked for each meeting.
  const out = useTakeOut(withNames ? `meeting names ${file.id}` : 'meeting', ({ format, ground }) =>
    call('meetingRecord.print', {
      id: file.id,
      paper,
      number: paper === 'minutes' ? number : null,
      withNames,
      language,
      ground,
      format: format === 'docx' ? 'docx' : 'html',
    }),
  );
  if (out.asking) return <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />;
  return (
    <Modal opened onClose={onClose} title={t('printing.title')} closeButtonProps={{ 'aria-label': app('close') }}>
      <div className={classes.groups}>
        <Radio.Group
          label={t('printing.what')}
          value={paper}
          onChange={(value) => setPaper(papers.find((one) => one === value) ?? wanted)}
        >
          {papers.map((value) => (
            <Radio key={value} value={value} label={t(`printing.${value}`)} mt={6} />
          ))}
        </Radio.Group>
        <Radio.Group
          label={t('printing.language')}
          value={language}
          onChange={(value) => setLanguage(letterLanguages.find((one) => one === value) ?? language)}
        >
          {letterLanguages.map((value) => (
            <Radio key={value} value={value} label={code(`language.${value}`)} mt={6} />
          ))}
        </Radio.Group>
        <Checkbox
          label={t('printing.names')}
          description={t('printing.namesHelp')}
          checked={withNames}
          onChange={(event) => setWithNames(event.currentTarget.checked)}
        />
        <DialogFoot note={out.making && <MakingNote key={out.making} target={out.making} />}>
          {ways.toReversed().map((way) => {
            const Icon = icons[way];
            return (
              <Button
                key={way}
                {...(way === 'print' ? {} : { variant: 'default' })}
                leftSection={<Icon size={20} stroke={1.5} aria-hidden />}
                loading={out.making === way}
                onClick={() => out.start(way)}
              >
                {t(`printing.${words[way]}`)}
              </Button>
            );
          })}
        </DialogFoot>
      </div>
    </Modal>
  );
}
