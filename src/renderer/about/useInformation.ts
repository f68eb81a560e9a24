import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useSizeText } from '../components/fileView/useSizeText.ts';

type Fact = readonly [name: string, fact: string];

/** The edition of everything that runs; null until it is known. */
export function useProgramFacts(): { facts: readonly Fact[]; error: unknown } {
  const t = useTexts('about');
  const versions = useApiQuery('app.versions', {});
  const about = useApiQuery('register.about', {});
  const error = versions.error ?? about.error;
  if (!versions.data || !about.data) return { facts: [], error };
  const { app, electron, chromium, node } = versions.data;
  const facts: Fact[] = [
    [t('program.app'), app],
    [t('program.electron'), electron],
    [t('program.chromium'), chromium],
    [t('program.node'), node],
    [t('program.database'), `SQLite ${about.data.database}`],
    [t('program.cipher'), t('program.cipherText')],
    [t('program.network'), t('program.networkText')],
  ];
  return { facts, error };
}

/** How the register stands, without anything about anybody and without where it lies. */
export function useRegisterFacts(): { facts: readonly Fact[]; path: string | null; error: unknown } {
  const t = useTexts('about');
  const formats = useFormats();
  const sizeText = useSizeText();
  const about = useApiQuery('register.about', {});
  const file = useApiQuery('app.registerStatus', {});
  const error = about.error ?? file.error;
  if (!about.data || !file.data) return { facts: [], path: null, error };
  const { registerId, steps, openings, logLines, persons, referrals } = about.data;
  const { bytes, path } = file.data;
  const content = {
    persons: t('register.persons', { count: persons, number: formats.number(persons) }),
    referrals: t('register.referrals', { count: referrals, number: formats.number(referrals) }),
  };
  const facts: Fact[] = [
    ...(bytes === null ? [] : [[t('register.size'), sizeText(bytes)] as const]),
    [t('register.content'), t('register.contentText', content)],
    [t('register.log'), t('register.logText', { count: logLines })],
    [t('register.steps'), t('register.stepsText', { count: steps })],
    ...(openings === null ? [] : [[t('register.openings'), t('register.openingsText', { count: openings })] as const]),
    [t('register.id'), registerId],
  ];
  return { facts, path, error };
}
