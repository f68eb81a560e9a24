import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';

import { LoanStrip } from '../lending/LoanStrip.tsx';
import { SearchPalette } from '../search/SearchPalette.tsx';
import classes from './AppShell.module.css';
import { helpFor } from './helpTopic.ts';
import { useTexts } from './language.tsx';
import { Navigation } from './Navigation.tsx';
import { useDoneMessage } from './notifications.tsx';
import { ShortcutHelp } from './ShortcutHelp.tsx';
import { useShortcuts } from './shortcuts.ts';
import { TopBar } from './TopBar.tsx';
import { UnwrittenBanner } from './UnwrittenBanner.tsx';

/** Below this the menu folds away, also when the window is wide and the zoom is 200 %. */
const NARROW = '(max-width: 999px)';

/** The frame around every page: menu, top bar, search and help. */
export function AppShell() {
  const t = useTexts('app');
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches);
  const [open, setOpen] = useState<'menu' | 'search' | 'help' | null>(null);
  const close = () => setOpen(null);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const say = useDoneMessage();
  useShortcuts({
    search: () => setOpen('search'),
    help: () => setOpen('help'),
    nothingToPrint: () => say(t('shortcuts.nothingToPrint')),
  });
  useScrollToTop(pathname);

  return (
    <div className={classes.shell}>
      <button
        type="button"
        className={classes.skip}
        onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
      >
        {t('nav.skip')}
      </button>
      {!narrow && (
        <div className={classes.side}>
          <Navigation />
        </div>
      )}
      <div className={classes.rest}>
        <TopBar
          narrow={narrow}
          onMenu={() => setOpen('menu')}
          onSearch={() => setOpen('search')}
          onHelp={() => void navigate(helpFor(pathname))}
          onShortcuts={() => setOpen('help')}
        />
        {/* The address of what is in view: while a page is fetched, that of the one before it. */}
        <main id="main" className={classes.main} tabIndex={-1} data-path={pathname}>
          <UnwrittenBanner />
          <LoanStrip />
          <Outlet />
        </main>
      </div>
      <Drawer
        opened={narrow && open === 'menu'}
        onClose={close}
        size={280}
        padding={0}
        withCloseButton={false}
        title={t('nav.label')}
        classNames={{ header: 'visually-hidden', content: classes.drawer ?? '', body: classes.drawerBody ?? '' }}
      >
        <Navigation onChosen={close} />
      </Drawer>
      <SearchPalette opened={open === 'search'} onClose={close} onHelp={() => setOpen('help')} />
      <ShortcutHelp opened={open === 'help'} onClose={close} />
    </div>
  );
}

/** A new page begins at its top, for the eye and for the keyboard; the same page with another filter stays where it is. */
function useScrollToTop(pathname: string): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) {
      window.scrollTo(0, 0);
      // What led here is gone with the page it stood on; a page that puts the focus somewhere itself has done so by now.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('main')?.focus();
    }
    last.current = pathname;
  }, [pathname]);
}
