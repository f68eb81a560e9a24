import { Button, Menu } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';

import { call } from '../api/client.ts';
import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { GroundDialog } from '../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';

const ways = [
  { target: 'print', word: 'print', icon: IconPrinter },
  { target: 'pdf', word: 'pdf', icon: IconFileTypePdf },
  { target: 'docx', word: 'word', icon: IconFileTypeDocx },
] as const;

/** The tables on paper, as PDF or Word, small numbers hidden. */
export function PrintNeeds() {
  const t = useTexts('takeOut');
  const { office } = useSession();
  const out = useTakeOut('needs', ({ format, ground }) =>
    call('planningExtract.print', {
      language: office.letterLanguage,
      ground,
      format: format === 'docx' ? 'docx' : 'html',
    }),
  );
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button leftSection={<IconPrinter size={20} stroke={1.5} aria-hidden />} loading={out.making !== null}>
            {t('print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ways.map(({ target, word, icon: Icon }) => (
            <Menu.Item
              key={target}
              leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
              onClick={() => out.start(target)}
            >
              {t(word)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {out.making && <MakingNote key={out.making} target={out.making} />}
      {out.asking && <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />}
    </>
  );
}
