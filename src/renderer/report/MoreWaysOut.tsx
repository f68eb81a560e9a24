import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import type { ReportOut } from './useReportOut.ts';

const ways = ['pdf', 'docx', 'print'] as const;
const words = { pdf: 'pdf', docx: 'word', print: 'print' } as const;

/** What is asked for now and then: the report on one page, and its figures as pictures for slides. */
export function MoreWaysOut({ out: { whole, onePage } }: { out: ReportOut }) {
  const t = useTexts('reportPage');
  const takeOut = useTexts('takeOut');
  // The head is clipped at its lower edge, so the list hangs outside of it.
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size={40} aria-label={t('more.label')} loading={onePage.making !== null}>
          <IconDots size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('more.onePage')}</Menu.Label>
        {ways.map((way) => (
          <Menu.Item key={way} onClick={() => onePage.start(way)}>
            {takeOut(words[way])}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => whole.start('zip')}>{t('more.pictures')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
