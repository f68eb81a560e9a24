import { useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';
import classes from './comment.module.css';
import type { StoredText } from './commentKeeper.ts';
import { CommentText } from './CommentText.tsx';

interface ConflictNoteProps {
  theirs: StoredText;
  mine: string;
  onSettle: (text: string) => void;
}

/** Two have written the same comment: both texts in sight, and three ways out. Nothing is lost before one is chosen. */
export function ConflictNote({ theirs, mine, onSettle }: ConflictNoteProps) {
  const t = useTexts('reportPage');
  const isEmpty = theirs.text.trim() === '';
  const ways = [
    ['keepMine', mine],
    ['takeTheirs', theirs.text],
    ...(isEmpty ? [] : [['addTheirs', `${mine.trimEnd()}\n\n${theirs.text}`] as const]),
  ] as const;
  return (
    <div className={classes.conflict}>
      <Warning
        title={t('comment.conflictTitle')}
        actions={ways.map(([word, text]) => (
          <button key={word} type="button" className="link" onClick={() => onSettle(text)}>
            {t(`comment.${word}`)}
          </button>
        ))}
      >
        {t('comment.conflictText')}
        <div className={classes.quoted}>
          {isEmpty ? t('comment.conflictEmpty') : <CommentText text={theirs.text} />}
        </div>
      </Warning>
    </div>
  );
}
