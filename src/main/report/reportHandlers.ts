import { type ReportChapter, reportChapters } from '../../domain/report/chapter.ts';
import { isHidden } from '../../domain/document/block.ts';
import { printedChapters, wholeOutline } from '../../domain/report/outline.ts';
