import type { OutputAt } from '../api/paths.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';

interface BackupFactsProps {
  name: string;
  facts: OutputAt<'register.inspectBackup'>;
}

/** What a backup says of itself, after it was read from end to end. */
export function BackupFacts({ name, facts }: BackupFactsProps) {
  const t = useTexts('backup');
  const formats = useFormats();
  const { createdAt, appVersion, persons, referrals, isInTheWay } = facts;
  const when = `${formats.day(createdAt.slice(0, 10))} ${formats.clock(createdAt)}`;
  const holds = {
    persons: t('restore.persons', { count: persons, number: formats.number(persons) }),
    referrals: t('restore.referrals', { count: referrals, number: formats.number(referrals) }),
    version: appVersion,
  };
  return (
    <Warning tone="neutral" title={t('restore.found', { when })}>
      <p>{t('restore.holds', holds)}</p>
      <p>
        {t('restore.whole')} {isInTheWay && t('restore.newer')}
      </p>
      <p className="second">{name}</p>
    </Warning>
  );
}
