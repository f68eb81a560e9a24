import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

import { useTexts } from '../../app/language.tsx';
import classes from './content.module.css';

interface PieceActionsProps {
  /** «Slett tiltaket» */
  remove: string;
  onRemove: () => void;
  /** Left out where there is no order. */
  onMove?: (step: -1 | 1) => void;
}

/** What else can be done with a piece of the plan: move it, or take it out. All of it can be undone. */
export function PieceActions({ remove, onRemove, onMove }: PieceActionsProps) {
  const t = useTexts('planContent');
  return (
    <div className={classes.pieceActions}>
      {onMove && (
        <>
          <button type="button" className="link" onClick={() => onMove(-1)}>
            <IconArrowUp size={17} stroke={1.7} aria-hidden />
            {t('subgoal.up')}
          </button>
          <button type="button" className="link" onClick={() => onMove(1)}>
            <IconArrowDown size={17} stroke={1.7} aria-hidden />
            {t('subgoal.down')}
          </button>
        </>
      )}
      <button type="button" className="link" onClick={onRemove}>
        <IconTrash size={17} stroke={1.7} aria-hidden />
        {remove}
      </button>
    </div>
  );
}
