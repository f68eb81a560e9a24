import { UnstyledButton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { SeenListInput } from '../../../contract/listExport.ts';
import { useTexts } from '../../app/language.tsx';
import { usePrintAction } from '../../app/printPage.ts';
import { usePermission } from '../../app/session.tsx';
import toolbar from '../../components/TableToolbar.module.css';
import { ExportDialog } from './ExportDialog.tsx';
import type { ExportWay } from './exportChoices.ts';

interface ExportListProps {
  /** What is seen now: which list, narrowed how, in which order, with which columns. */
  seen: () => SeenListInput;
  /** How many rows are seen. */
  rows: number;
}

/** «Eksporter», at the right end of a list's tools. Not there for whoever may not take lists out, nor where nothing is seen. */
export function ExportList({ seen, rows }: ExportListProps) {
  const t = useTexts('listExport');
  const mayExport = usePermission('export.run');
  const [asked, setAsked] = useState<{ seen: SeenListInput; way: ExportWay } | null>(null);
  const latest = useRef(seen);
  useEffect(() => {
    latest.current = seen;
  });
  const print = useCallback(() => setAsked({ seen: latest.current(), way: 'paper' }), []);
  usePrintAction(mayExport && rows > 0 ? print : null);
  if (!mayExport || rows === 0) return null;
  return (
    <>
      <UnstyledButton className={toolbar.tool ?? ''} onClick={() => setAsked({ seen: seen(), way: 'xlsx' })}>
        <IconDownload size={18} stroke={1.6} aria-hidden />
        {t('button')}
      </UnstyledButton>
      {asked && <ExportDialog {...asked} rows={rows} onClose={() => setAsked(null)} />}
    </>
  );
}
