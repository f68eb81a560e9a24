import { useFormats, useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';
import type { LockedStatus } from './lockedStatus.ts';

/** Who has the register, where, since when and until when. */
export function WhoHasIt({ loan }: { loan: NonNullable<LockedStatus['loan']> }) {
  const t = useTexts('lending');
  const formats = useFormats();
  const { holder, isThisMachine, mayBreak } = loan;
  if (holder === null) return <Warning>{t('lent.unknown')}</Warning>;
  const words = {
    who: holder.loginName,
    machine: holder.machine,
    since: `${formats.day(holder.since.slice(0, 10))} ${formats.clock(holder.since)}`,
    until: `${formats.weekday(holder.until)} ${formats.day(holder.until)}`,
  };
  const told = mayBreak ? 'lent.overdue' : isThisMachine ? 'lent.sinceHere' : 'lent.since';
  return <Warning tone="neutral">{t(told, words)}</Warning>;
}
