import { ActionIcon, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useCallback, useState } from 'react';

import { countedParts } from '../../domain/report/countedPart.ts';
import { call } from '../api/client.ts';
import { countAhead } from '../api/useCountedParts.ts';
import type { InputAt } from '../api/paths.ts';
import { useTexts } from '../app/language.tsx';
import { usePrintAction } from '../app/printPage.ts';
import { GroundDialog } from '../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';

const ways = ['print', 'pdf', 'docx'] as const;

/** The dashboard on paper or as a file: the same figures, small numbers hidden. Ctrl/Cmd + P prints it. */
export function DashboardOut({ figures }: { figures: Omit<InputAt<'report.copyPanel'>, 'panel'> }) {
  const t = useTexts('statistics');
  const [done, setDone] = useState(0);
  const out = useTakeOut('dashboard', async ({ format, ground }) => {
    const { asOf, denominatorId } = figures;
    await countAhead({ asOf, denominatorId }, setDone);
    return call('report.exportDashboard', { ...figures, ground, format: format === 'docx' ? 'docx' : 'html' });
  });
  const { start } = out;
  usePrintAction(useCallback(() => start('print'), [start]));
  return (
    <>
      {out.making && <MakingNote key={out.making} target={out.making} counted={{ done, total: countedParts.length }} />}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={40} aria-label={t('out.label')} loading={out.making !== null}>
            <IconPrinter size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {ways.map((way) => (
            <Menu.Item key={way} onClick={() => start(way)}>
              {t(`out.${way}`)}
            </Menu.Item>
          ))}
          <Menu.Label>{t('copy.note')}</Menu.Label>
        </Menu.Dropdown>
      </Menu>
      {out.asking && <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />}
    </>
  );
}
