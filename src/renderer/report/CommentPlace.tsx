import type { ChapterContent, ReportDocument } from '../../domain/report/reportDocument.ts';
import { usePermission } from '../app/session.tsx';
import { CommentFrame } from './CommentFrame.tsx';
import { CommentText } from './CommentText.tsx';
import type { ReportComment } from './reportData.ts';

interface CommentPlaceProps {
  chapter: ChapterContent;
  document: ReportDocument;
  comment: ReportComment;
  /** The words as they stand in the document itself. */
  printed: string;
}

/** Where the office's words stand: to be written for who may, else as they are printed; what is approved is not written in. */
export function CommentPlace({ chapter, document, comment, printed }: CommentPlaceProps) {
  const mayWrite = usePermission('report.write');
  if (document.standing === 'approved') return <CommentText text={printed} />;
  if (!mayWrite) return <CommentText text={comment.text} />;
  return <CommentFrame title={chapter.title} year={document.year} language={document.language} comment={comment} />;
}
