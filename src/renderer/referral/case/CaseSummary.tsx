import { Menu } from '@mantine/core';
import { useCallback } from 'react';

import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { usePrintAction } from '../../app/printPage.ts';
import { usePermission } from '../../app/session.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import type { CaseFile } from './caseFile.ts';

/** The case summed up for a meeting, on paper or as a file. The reason is asked anew for each case. */
export function useCaseSummary({ referral, person }: CaseFile) {
  const { id } = referral;
  const language = person.fields.letterLanguage;
  const out = useTakeOut(`case ${id}`, ({ format, ground }) =>
    call('referral.print', { id, language, ground, format: format === 'docx' ? 'docx' : 'html' }),
  );
  const { start } = out;
  const print = useCallback(() => start('print'), [start]);
  usePrintAction(usePermission('export.run') ? print : null);
  return out;
}
type Summary = ReturnType<typeof useCaseSummary>;

const ways = ['print', 'pdf', 'docx'] as const;

/** The ways out, in the case's menu. */
export function SummaryItems({ summary }: { summary: Summary }) {
  const t = useTexts('caseFile');
  return (
    <>
      <Menu.Label>{t('summary.label')}</Menu.Label>
      {ways.map((way) => (
        <Menu.Item key={way} onClick={() => summary.start(way)}>
          {t(`summary.${way}`)}
        </Menu.Item>
      ))}
    </>
  );
}

/** The question why, and that it is being made. */
export function SummaryNotes({ summary }: { summary: Summary }) {
  return (
    <>
      {summary.making && <MakingNote key={summary.making} target={summary.making} />}
      {summary.asking && <GroundDialog onAnswer={summary.answer} onClose={summary.giveUp} />}
    </>
  );
}
