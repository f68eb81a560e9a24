import { type RefObject, useEffect } from 'react';

/** The first arrow pressed on a page where nothing has the focus goes into the list. */
export function useArrowsEnter(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!isArrow || event.altKey || event.ctrlKey || event.metaKey || document.activeElement !== document.body)
        return;
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('[data-active]')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [list]);
}
