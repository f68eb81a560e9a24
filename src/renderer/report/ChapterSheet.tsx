import type { ChapterContent, ReportDocument } from '../../domain/report/reportDocument.ts';
import { BehindTheFigures } from './BehindTheFigures.tsx';
import { BlockView } from './BlockView.tsx';
import { CommentPlace } from './CommentPlace.tsx';
import { OfficeLines } from './OfficeLines.tsx';
import classes from './paper.module.css';
import type { ReportComment } from './reportData.ts';
import { sheetId } from './sheetId.ts';

interface ChapterSheetProps {
  chapter: ChapterContent;
  document: ReportDocument;
  comment: ReportComment;
  hidden: number;
}

/** One chapter as it will be printed, white in the dark theme too; what is not printed stands outside the text's edge. */
export function ChapterSheet({ chapter, document, comment, hidden }: ChapterSheetProps) {
  const { language, title } = document;
  const id = sheetId(document.year, chapter.id);
  return (
    <section id={id} className={classes.sheet} lang={language} aria-labelledby={`${id}-h`}>
      <div className={classes.sheetHead}>
        <div className={classes.officeLines}>
          <OfficeLines document={document} />
        </div>
        <span>{title}</span>
      </div>
      <h2 id={`${id}-h`} tabIndex={-1} className={classes.chapterTitle}>
        {chapter.number} {chapter.title}
      </h2>
      {chapter.blocks.map((block, index) =>
        block.kind === 'comment' ? (
          <CommentPlace
            key="comment"
            chapter={chapter}
            document={document}
            comment={comment}
            printed={block.text ?? ''}
          />
        ) : (
          // A chapter's blocks never change places; they are written anew as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <BlockView key={index} block={block} language={language} />
        ),
      )}
      {document.standing !== 'approved' && (
        <BehindTheFigures chapter={chapter.id} document={document} hidden={hidden} />
      )}
    </section>
  );
}
