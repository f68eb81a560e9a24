import { useState } from 'react';

import type { ReportChapter } from '../../domain/report/chapter.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { call } from '../api/client.ts';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';
import { saveComments } from './keptComments.ts';

/** Takes the report out with every comment as typed; where one could not be saved the file would lack it, so there is none. */
export function useReportOut({ year, language }: ReportDocument) {
  const [unsaved, setUnsaved] = useState<ReportChapter | null>(null);
  const out = useTakeOut('report', async ({ format, ground }) => {
    const [chapter] = await saveComments();
    setUnsaved(chapter ?? null);
    return chapter ? null : call('report.export', { year, language, format, ground });
  });
  return { out, unsaved };
}
