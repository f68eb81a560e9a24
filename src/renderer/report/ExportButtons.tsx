import { Button } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls, type IconProps, IconPrinter } from '@tabler/icons-react';
import type { ComponentType } from 'react';

import { useTexts } from '../app/language.tsx';
import { usePrintAction } from '../app/printPage.ts';
import type { TakeOutTarget } from '../components/takeOut/madeFile.ts';
import type { TakingOut } from '../components/takeOut/useTakeOut.ts';

const buttons = [
  { target: 'docx', word: 'word', icon: IconFileTypeDocx },
  { target: 'xlsx', word: 'excel', icon: IconFileTypeXls },
  { target: 'print', word: 'print', icon: IconPrinter },
  { target: 'pdf', word: 'pdf', icon: IconFileTypePdf },
] as const satisfies readonly { target: TakeOutTarget; word: string; icon: ComponentType<IconProps> }[];

/** The report as a file or on paper. PDF, what one hands over, is the page's one primary button. */
export function ExportButtons({ out }: { out: TakingOut }) {
  const t = useTexts('takeOut');
  usePrintAction(() => out.start('print'));
  return buttons.map(({ target, word, icon: Icon }) => (
    <Button
      key={target}
      variant={target === 'pdf' ? 'filled' : 'default'}
      leftSection={<Icon size={20} stroke={1.5} aria-hidden />}
      loading={out.making === target}
      onClick={() => out.start(target)}
    >
      {t(word)}
    </Button>
  ));
}
