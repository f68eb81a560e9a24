import { IconAlertCircleFilled, IconCheck } from '@tabler/icons-react';

import { useFormats, useTexts } from '../app/language.tsx';
import classes from './DraftNote.module.css';
import type { DraftState } from './useDraft.ts';

/** «Lagret som utkast kl. 14.32» */
export function DraftNote({ state }: { state: DraftState }) {
  const t = useTexts('form');
  const formats = useFormats();
  if (state.kind === 'none') return null;
  return (
    <span className={classes.note} role="status" data-failed={state.kind === 'failed' || undefined}>
      {state.kind === 'saved' && (
        <>
          <IconCheck size={18} stroke={1.8} aria-hidden className={classes.done} />
          {t('draftSaved', { clock: formats.clock(state.at) })}
        </>
      )}
      {state.kind === 'saving' && t('draftSaving')}
      {state.kind === 'failed' && (
        <>
          <IconAlertCircleFilled size={16} aria-hidden />
          {t('draftFailed')}
        </>
      )}
    </span>
  );
}
