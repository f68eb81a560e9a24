import { useEffect } from 'react';

/** What «Skriv ut» means on the page that is shown; null where there is nothing to put on paper. */
let printShown: (() => void) | null = null;

/** Tells what Ctrl/Cmd + P does while a page is shown. The page itself is never printed: a paper is made of what it is about. */
export function usePrintAction(print: (() => void) | null): void {
  useEffect(() => {
    printShown = print;
    return () => {
      if (printShown === print) printShown = null;
    };
  }, [print]);
}

/** Prints what the page is about; false where it has nothing to print. */
export function printPage(): boolean {
  printShown?.();
  return printShown !== null;
}
