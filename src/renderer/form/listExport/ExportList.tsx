import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';

import type { SeenListInput } from '../../../contract/listExport.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import toolbar from '../../components/TableToolbar.module.css';
import { ExportDialog } from './ExportDialog.tsx';

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
  const [asked, setAsked] = useState<SeenListInput | null>(null);
  if (!mayExport || rows === 0) return null;
  return (
    <>
      <button type="button" className={toolbar.tool} onClick={() => setAsked(seen())}>
        <IconDownload size={18} stroke={1.6} aria-hidden />
        {t('button')}
      </button>
      {asked && <ExportDialog seen={asked} rows={rows} onClose={() => setAsked(null)} />}
    </>
  );
}
