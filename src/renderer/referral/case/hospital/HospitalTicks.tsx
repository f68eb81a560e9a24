import { Checkbox } from '@mantine/core';
import { IconAlertCircleFilled } from '@tabler/icons-react';
import { useState } from 'react';

import { type HospitalTick, hospitalTicks, missingTicks } from '../../../../domain/hospital/hospitalTick.ts';
import { useApiCommand } from '../../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../../app/language.tsx';
import { usePermission, useToday } from '../../../app/session.tsx';
import { SideFacts } from '../../../components/SidePanel.tsx';
import type { CaseFile } from '../caseFile.ts';
import { AskWardDialog } from './AskWardDialog.tsx';
import classes from './hospital.module.css';
import { TickDialog } from './TickDialog.tsx';

type Opened = { dialog: 'ask' | 'change'; tick: HospitalTick };

/** What the hospital itself shall have done (P): epikrise, DIPS, journal, consent. What is missing says what to do about it. */
export function HospitalTicks({ file }: { file: CaseFile }) {
  const { referral } = file;
  const t = useTexts('caseFile');
  const mayWrite = usePermission('case.write');
  const today = useToday();
  const set = useApiCommand('hospital.setTick');
  const [opened, setOpened] = useState<Opened | null>(null);
  const done = hospitalTicks.length - missingTicks(referral.fields).length;
  const close = () => setOpened(null);
  return (
    <SideFacts title={t('facts.hospital')} link={t('facts.ofFour', { count: done })}>
      <div className={classes.ticks}>
        {hospitalTicks.map((tick) => (
          <div key={tick}>
            <Checkbox
              label={t(`tick.${tick}`)}
              checked={referral.fields[tick]}
              disabled={!mayWrite}
              // Not switched off while it is saved, which would take the focus away.
              aria-disabled={set.isPending || undefined}
              onChange={(event) =>
                !set.isPending &&
                set.mutate({
                  id: referral.id,
                  version: referral.version,
                  tick,
                  done: event.currentTarget.checked ? { onDay: today, note: null } : null,
                })
              }
            />
            <div className={classes.under}>
              {referral.fields[tick] ? (
                <Done file={file} tick={tick} onChange={() => setOpened({ dialog: 'change', tick })} />
              ) : (
                <Missing tick={tick} onAsk={() => setOpened({ dialog: 'ask', tick })} />
              )}
            </div>
          </div>
        ))}
      </div>
      {opened?.dialog === 'ask' && <AskWardDialog file={file} tick={opened.tick} onClose={close} />}
      {opened?.dialog === 'change' && <TickDialog file={file} tick={opened.tick} onClose={close} />}
    </SideFacts>
  );
}

/** When it was done, and a word about it; pressed, it can be changed. */
function Done({ file, tick, onChange }: { file: CaseFile; tick: HospitalTick; onChange: () => void }) {
  const t = useTexts('hospital');
  const names = useTexts('caseFile');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const told = file.referral.tickNotes[tick];
  const text = told ? [formats.day(told.onDay), told.note].filter(Boolean).join(', ') : t('tick.dayUnknown');
  if (!mayWrite) return <span className="second">{text}</span>;
  return (
    <button
      type="button"
      className="link second"
      aria-label={`${text}. ${t('tick.change', { tick: names(`tick.${tick}`) })}`}
      onClick={onChange}
    >
      {text}
    </button>
  );
}

/** Missing: why it matters, and the way to get it. */
function Missing({ tick, onAsk }: { tick: HospitalTick; onAsk: () => void }) {
  const t = useTexts('hospital');
  const names = useTexts('caseFile');
  const mayWrite = usePermission('case.write');
  return (
    <>
      <p className={classes.missing}>
        <span className={classes.red}>
          <IconAlertCircleFilled size={16} aria-hidden />
          {t('tick.missing')}
        </span>
        {mayWrite && (
          <button
            type="button"
            className="link"
            aria-label={t('tick.askAbout', { tick: names(`tick.${tick}`) })}
            onClick={onAsk}
          >
            {t('tick.ask')}
          </button>
        )}
      </p>
      <p className="second">{t(`tick.what.${tick}`)}</p>
    </>
  );
}
