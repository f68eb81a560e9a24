import { useState } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import { useMunicipalityName } from '../app/municipalityName.ts';
import { usePermission } from '../app/session.tsx';
import classes from './followUp.module.css';
import { MoveDialog } from './MoveDialog.tsx';
import type { Move } from './followUp.ts';

/** Whether the person moves to another kommune, and whether that kommune is told. */
export function Moves({ personId, moves }: { personId: string; moves: readonly Move[] }) {
  const t = useTexts('followUp');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const placeOf = useMunicipalityName();
  const [open, setOpen] = useState<{ move: Move | null } | null>(null);
  return (
    <section aria-labelledby="moves" className={classes.tasks}>
      <h2 id="moves">{t('move.title')}</h2>
      {moves.length === 0 && <p className="second">{t('move.none')}</p>}
      {moves.map((move) => (
        <div key={move.id}>
          <p>{t('move.tells', { place: placeOf(move.municipalityNumber), day: formats.day(move.movesOn) })}</p>
          <p className="second">
            {move.noticeSentOn === null ? t('move.notTold') : t('move.told', { day: formats.day(move.noticeSentOn) })}
          </p>
          {mayWrite && (
            <button type="button" className="link" onClick={() => setOpen({ move })}>
              {t('move.edit')}
            </button>
          )}
        </div>
      ))}
      {mayWrite && moves.length === 0 && (
        <button type="button" className="link" onClick={() => setOpen({ move: null })}>
          {t('move.add')}
        </button>
      )}
      {open && <MoveDialog personId={personId} move={open.move} onClose={() => setOpen(null)} />}
    </section>
  );
}
