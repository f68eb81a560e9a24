import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { CommentBlock } from '../../domain/document/block.ts';
import type { ReportBlock } from '../../domain/report/reportDocument.ts';
import classes from './paper.module.css';
import { ReportFigure } from './ReportFigure.tsx';
import { ReportTable } from './ReportTable.tsx';
import { Bullets, Runs } from './Runs.tsx';

interface BlockViewProps {
  block: Exclude<ReportBlock, CommentBlock>;
  language: LetterLanguage;
}

/** A piece of a chapter, drawn as on paper. */
export function BlockView({ block, language }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className={classes.section}>
          {block.number} {block.text}
        </h3>
      );
    case 'paragraph':
      return (
        <p className={classes.paragraph}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <Bullets items={block.items} />;
    case 'note':
      return <p className={classes.note}>{block.text}</p>;
    case 'table':
      return <ReportTable table={block} language={language} />;
    case 'figure':
      return <ReportFigure figure={block} language={language} />;
  }
}
