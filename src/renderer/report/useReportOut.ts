import { useState } from 'react';

import type { ReportChapter } from '../../domain/report/chapter.ts';
import type { ReportExtent } from '../../domain/report/reportFormat.ts';
import { call } from '../api/client.ts';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';
import { saveComments } from './keptComments.ts';
import { documentOf, type ReportAnswer } from './reportData.ts';

/**
 * Takes the report out, whole or on one page: an edition as it was frozen, the draft with every comment as typed; where one
 * could not be saved the file would lack it, so there is none.
 */
export function useReportOut(report: ReportAnswer) {
  const { year, language } = documentOf(report);
  const edition = report.edition?.number ?? 'draft';
  const [unsaved, setUnsaved] = useState<ReportChapter | null>(null);
  const make =
    (extent: ReportExtent): Parameters<typeof useTakeOut>[1] =>
    async ({ format, ground }) => {
      const [chapter] = edition === 'draft' ? await saveComments() : [];
      setUnsaved(chapter ?? null);
      // A report has no data file.
      if (chapter || format === 'json') return null;
      return call('report.export', { year, language, edition, extent, format, ground });
    };
  return { whole: useTakeOut('report', make('whole')), onePage: useTakeOut('report', make('onePage')), unsaved };
}
export type ReportOut = ReturnType<typeof useReportOut>;
