import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { helpFor } from './helpTopic.ts';
import { lockNow } from './lock.ts';
import { isForOffice, navigationGroups } from './navigation.ts';
import { printPage } from './printPage.ts';
import { useSession } from './session.tsx';

const isMac = /mac/i.test(navigator.platform);
/** What the command key is called on this machine. */
export const commandKey = isMac ? '⌘' : 'Ctrl';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

interface ShortcutActions {
  search: () => void;
  help: () => void;
  /** Ctrl/Cmd + P on a page that has nothing to put on paper. */
  nothingToPrint: () => void;
}

/** The shortcuts that work anywhere. Those with a single character wait while one is typing in a field. */
export function useShortcuts(actions: ShortcutActions): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { officeType } = useSession().office;
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const run = (action: () => unknown) => {
        event.preventDefault();
        action();
      };
      if (event.ctrlKey || event.metaKey) {
        if (event.altKey) return;
        if (key === 'k') run(() => latest.current.search());
        else if (key === 'l') run(() => void lockNow());
        else if (key === 'p') run(() => printPage() || latest.current.nothingToPrint());
        return;
      }
      if (event.altKey) {
        const number = /^Digit([1-9])$/.exec(event.code)?.[1];
        // In the order of the menu: Alt 1 to Alt 9.
        const menu = navigationGroups.flat().filter((item) => isForOffice(item, officeType));
        const page = number === undefined ? undefined : menu[Number(number) - 1];
        if (page) run(() => void navigate(page.path));
        else if (event.code === 'KeyN') run(() => void navigate('/meldinger/ny'));
        return;
      }
      if (key === 'f1') run(() => void navigate(helpFor(pathname)));
      else if (key === '?' && !isTyping(event.target)) run(() => latest.current.help());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, officeType, pathname]);
}
