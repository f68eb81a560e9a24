import { useTexts } from '../app/language.tsx';
import classes from './PieceBar.module.css';

interface PieceBarProps {
  /** How many are done. */
  done: number;
  /** How many are aimed at: one piece each. */
  goal: number;
}

/** More pieces than this would be a comb: the words alone say it then. */
const mostPieces = 24;

/** A goal of a few as a piece each, filled as they are done, and the same in words: «5 av 6». */
export function PieceBar({ done, goal }: PieceBarProps) {
  const t = useTexts('component');
  return (
    <span className={classes.bar}>
      {goal > 0 && goal <= mostPieces && (
        <span className={classes.pieces} aria-hidden>
          {Array.from({ length: goal }, (_, index) => (
            // The pieces are alike and never move: the place is the identity.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} className={classes.piece} data-done={index < done || undefined} />
          ))}
        </span>
      )}
      <span className="tabular">{goal === 0 ? done : t('loadOf', { persons: done, max: goal })}</span>
    </span>
  );
}
