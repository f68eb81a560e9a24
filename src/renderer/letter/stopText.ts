import type { LetterRow } from '../../contract/letter.ts';
import { useFormats, useTexts } from '../app/language.tsx';

const endings = { missing: 'Missing', refused: 'Refused', withdrawn: 'Withdrawn', expired: 'Expired' } as const;

/** Why a letter is held back, in words. */
export function useStopText(): (stop: NonNullable<LetterRow['stop']>) => string {
  const t = useTexts('letter');
  const formats = useFormats();
  return ({ about, service, status, since }) => {
    const text =
      about === 'melding'
        ? t(status === 'refused' ? 'stop.meldingRefused' : 'stop.meldingMissing')
        : t(`stop.${about}${endings[status]}`, { service: service ?? '' });
    return since === null ? text : `${text} ${t('stop.since', { day: formats.day(since) })}`;
  };
}
