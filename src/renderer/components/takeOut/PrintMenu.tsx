import { Button, Menu } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';

import { useTexts } from '../../app/language.tsx';
import { GroundDialog } from './GroundDialog.tsx';
import { MakingNote } from './MakingNote.tsx';
import type { useTakeOut } from './useTakeOut.ts';

const ways = [
  { target: 'print', word: 'print', icon: IconPrinter },
  { target: 'pdf', word: 'pdf', icon: IconFileTypePdf },
  { target: 'docx', word: 'word', icon: IconFileTypeDocx },
] as const;

interface PrintMenuProps {
  out: ReturnType<typeof useTakeOut>;
  /** What the button says; «Skriv ut» where nothing is said. */
  label?: string;
  /** The page's one filled button. */
  isPrimary?: boolean;
  /** False while what the document needs is on its way. */
  isReady?: boolean;
}

/** A document on paper, as PDF or as Word; what is asked before it is made, and that it is being made. */
export function PrintMenu({ out, label, isPrimary = false, isReady = true }: PrintMenuProps) {
  const t = useTexts('takeOut');
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant={isPrimary ? 'filled' : 'default'}
            leftSection={<IconPrinter size={20} stroke={1.5} aria-hidden />}
            loading={out.making !== null}
            disabled={!isReady}
          >
            {label ?? t('print')}
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
