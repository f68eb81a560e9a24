import { useFormats, useTexts } from '../../app/language.tsx';

const kilo = 1024;

/** A file's size as people read it: «31 kB», «4,2 MB». Below one kB it says 1. */
export function useSizeText(): (bytes: number) => string {
  const t = useTexts('attachment');
  const formats = useFormats();
  return (bytes) => {
    const kB = Math.max(1, Math.round(bytes / kilo));
    if (kB < kilo) return t('size.kB', { size: formats.number(kB) });
    return t('size.MB', { size: formats.number(bytes / kilo / kilo, 1) });
  };
}
