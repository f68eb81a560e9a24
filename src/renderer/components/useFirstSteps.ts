import { IconPlus, IconTableImport } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import type { EmptyStep } from './EmptyState.tsx';

/** How a register begins, for every page that is empty until then: the office's own list, or the first melding. */
export function useFirstSteps(): readonly EmptyStep[] {
  const start = useTexts('firstStart');
  return [
    { icon: IconTableImport, title: start('ready.importTitle'), text: start('ready.importText'), go: '/importer' },
    { icon: IconPlus, title: start('ready.referralTitle'), text: start('ready.referralText'), go: '/meldinger/ny' },
  ];
}
