import { useEffect, useState } from 'react';

import { focusWorkIfLost } from './focusWork.ts';

/** For a dialog that is taken away when it closes: gives the focus back to what had it before, or to what waits next where that is gone. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
        focusWorkIfLost();
      });
    },
    [before],
  );
}
