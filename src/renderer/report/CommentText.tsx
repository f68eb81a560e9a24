import { readMarkup } from '../../domain/document/markup.ts';
import classes from './paper.module.css';
import { Bullets, Runs } from './Runs.tsx';

/** A comment as it is printed. */
export function CommentText({ text }: { text: string }) {
  return readMarkup(text).map((piece, index) => {
    // oxlint-disable react/no-array-index-key
    if (piece.kind === 'list') return <Bullets key={index} items={piece.items} />;
    if (piece.kind === 'heading') {
      return (
        <h4 key={index} className={classes.smallTitle}>
          {piece.text}
        </h4>
      );
    }
    return (
      <p key={index} className={classes.paragraph}>
        <Runs runs={piece.runs} />
      </p>
    );
    // oxlint-enable react/no-array-index-key
  });
}
