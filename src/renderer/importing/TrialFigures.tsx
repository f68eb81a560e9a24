import { IconAlertCircleFilled, IconAlertTriangleFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import classes from './importing.module.css';
import type { Trial } from './importState.ts';

/** What would come of it, in four figures. */
export function TrialFigures({ trial, faultyRows }: { trial: Trial; faultyRows: number }) {
  const t = useTexts('importing');
  const { ready, created, matched, skipped, warnings } = trial;
  return (
    <div className={classes.figures}>
      <Figure count={ready} name={t('ready')} note={t('readyText', { created, matched })} />
      <Figure
        count={faultyRows}
        name={
          faultyRows > 0 ? (
            <span className={classes.red}>
              <IconAlertCircleFilled size={16} aria-hidden />
              {t('faulty')}
            </span>
          ) : (
            t('faulty')
          )
        }
        note={faultyRows > 0 ? t('faultyText') : ''}
      />
      <Figure
        count={warnings.length}
        name={
          warnings.length > 0 ? (
            <span className={classes.amber}>
              <IconAlertTriangleFilled size={16} aria-hidden />
              {t('warned')}
            </span>
          ) : (
            t('warned')
          )
        }
        note={warnings.length > 0 ? t('warnedText') : ''}
      />
      <Figure count={skipped} name={t('skipped')} note="" />
    </div>
  );
}

function Figure({ count, name, note }: { count: number; name: ReactNode; note: string }) {
  const formats = useFormats();
  return (
    <div>
      <div className={classes.figure}>{formats.number(count)}</div>
      <div className={classes.figureName}>{name}</div>
      <div className="second">{note}</div>
    </div>
  );
}
