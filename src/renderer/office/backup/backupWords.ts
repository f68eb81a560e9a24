import { useFormats, useTexts } from '../../app/language.tsx';

/** «26.11.2026 kl. 08.14» of a moment. */
export function useMomentText(): (moment: string) => string {
  const formats = useFormats();
  return (moment) => `${formats.day(localDay(moment))} ${formats.clock(moment)}`;
}

/** The day on the wall of a moment. */
function localDay(moment: string): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** «1,4 MB» of a number of bytes. */
export function useFileSize(): (bytes: number) => string {
  const t = useTexts('backup');
  const formats = useFormats();
  return (bytes) => t('MB', { size: formats.number(Math.max(0.1, Math.round(bytes / 100_000) / 10)) });
}
