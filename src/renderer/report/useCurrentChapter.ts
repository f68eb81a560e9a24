import { useEffect, useState } from 'react';

import { type ReportChapter, reportChapters } from '../../domain/report/chapter.ts';
import { sheetId } from './sheetId.ts';

/** Which chapter is being read: the sheet that crosses a line a third down the window. */
export function useCurrentChapter(year: number): ReportChapter {
  const [current, setCurrent] = useState<ReportChapter>('summary');
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find((entry) => entry.isIntersecting)?.target.id;
        const chapter = reportChapters.find((id) => sheetId(year, id) === crossing);
        if (chapter) setCurrent(chapter);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const id of reportChapters) {
      const sheet = document.getElementById(sheetId(year, id));
      if (sheet) watch.observe(sheet);
    }
    return () => watch.disconnect();
  }, [year]);
  return current;
}
