import { Button } from '@mantine/core';
import { useState } from 'react';

import type { LetterRow } from '../../../contract/letter.ts';
import type { TextSize } from '../../../domain/document/paper.ts';
import { mayTakeLetterStep } from '../../../domain/letter/letterState.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useLeftOutMessage } from '../../app/notifications.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import { LargeType } from '../LargeType.tsx';

/** Those of the letters that may leave in one print, each on its own sheets; says how many were left out. */
export function PrintMany({ rows }: { rows: readonly LetterRow[] }) {
  const t = useTexts('letter');
  const takeOut = useTexts('takeOut');
  const say = useDoneMessage();
  const tellLeftOut = useLeftOutMessage();
  const [textSize, setTextSize] = useState<TextSize>('normal');
  const ids = rows
    .filter(({ state, stop }) => stop === null && mayTakeLetterStep('takeOut', state))
    .map(({ id }) => id);
  const out = useTakeOut('letters', async ({ ground }) => {
    if (ids.length < rows.length) say(t('bulk.left', { count: rows.length - ids.length }));
    const made = await call('letter.takeOutMany', { ids, textSize, ground });
    tellLeftOut(made);
    return made;
  });
  return (
    <>
      <LargeType textSize={textSize} onChange={setTextSize} />
      {(['print', 'pdf'] as const).map((way) => (
        <Button
          key={way}
          variant="default"
          loading={out.making === way}
          onClick={() => (ids.length === 0 ? say(t('bulk.none')) : out.start(way))}
        >
          {takeOut(way)}
        </Button>
      ))}
      {out.making && <MakingNote key={out.making} target={out.making} />}
      {out.asking && <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />}
    </>
  );
}
