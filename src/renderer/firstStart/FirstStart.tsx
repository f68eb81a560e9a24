import type { Language } from '../../domain/office/officeType.ts';

interface FirstStartProps {
  language: Language;
  onLanguage: (language: Language) => void;
  /** The register exists now; the way is not at its end. */
  onMade: () => void;
  /** Everything is done: go in, to this address. */
  onReady: (path: string) => void;
}

export function FirstStart(_props: FirstStartProps) {
  return null;
}
