import { type KeyboardEvent, useState } from 'react';

interface TableKeys {
  count: number;
  pageSize: number;
  onOpen: (index: number) => void;
  onToggle: ((index: number) => void) | null;
  onClear: (() => void) | null;
  onActive: (index: number) => void;
}

/** Which row has the mark, and how the keyboard moves it: arrows, Home, End, page keys; Enter opens, space chooses, Esc clears. */
export function useTableKeys({ count, pageSize, onOpen, onToggle, onClear, onActive }: TableKeys) {
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, count - 1));
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    setActive(next);
    onActive(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A button or field inside a row keeps its own keys.
    if (count === 0 || !(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const actions: Record<string, (() => void) | null> = {
      ArrowDown: () => go(active + 1),
      ArrowUp: () => go(active - 1),
      PageDown: () => go(active + pageSize),
      PageUp: () => go(active - pageSize),
      Home: () => go(0),
      End: () => go(count - 1),
      Enter: () => onOpen(active),
      ' ': onToggle && (() => onToggle(active)),
      Escape: onClear,
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return { active, setActive, onKeyDown };
}
