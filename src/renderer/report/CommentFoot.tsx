import { IconAlertCircleFilled, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import classes from './comment.module.css';
import { CommentText } from './CommentText.tsx';
import type { CommentAtWork } from './useComment.ts';

interface CommentFootProps {
  work: CommentAtWork;
  /** The year before the report's. */
  year: number;
  lastYear: string | null;
  onInsert: (text: string) => void;
}

/** Whether the comment is saved, and what was written last year. */
export function CommentFoot({ work, year, lastYear, onInsert }: CommentFootProps) {
  const t = useTexts('reportPage');
  const [isShown, setShown] = useState(false);
  const before = lastYear?.trim() ? lastYear : null;
  return (
    <>
      <div className={classes.foot}>
        <SaveState work={work} />
        {before && (
          <button type="button" className="link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'comment.hideLastYear' : 'comment.seeLastYear', { year })}
          </button>
        )}
      </div>
      {before && isShown && (
        <div className={classes.lastYear}>
          <p className={classes.label}>{t('comment.lastYear', { year })}</p>
          <CommentText text={before} />
          <button type="button" className="link" onClick={() => onInsert(before)}>
            {t('comment.insert')}
          </button>
        </div>
      )}
    </>
  );
}

function SaveState({ work }: { work: CommentAtWork }) {
  const t = useTexts('reportPage');
  const formats = useFormats();
  const { state } = work;
  return (
    <span className={classes.state} role="status" data-failed={state.kind === 'failed' || undefined}>
      {state.kind === 'saving' && t('comment.saving')}
      {state.kind === 'saved' && (
        <>
          <IconCheck size={18} stroke={1.8} aria-hidden className={classes.done} />
          {t('comment.saved', { clock: formats.clock(state.at) })}
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <IconAlertCircleFilled size={16} aria-hidden />
          {t('comment.notSaved')}
          <button type="button" className="link" onClick={work.flush}>
            {t('comment.again')}
          </button>
        </>
      )}
    </span>
  );
}
