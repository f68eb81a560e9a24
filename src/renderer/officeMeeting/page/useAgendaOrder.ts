import { type DragEvent, type KeyboardEvent, useState } from 'react';

import { movedItem } from '../../../domain/officeMeeting/agendaItem.ts';
import { useTexts } from '../../app/language.tsx';
import { type MeetingFile, useMeetingCommand } from '../meetingFile.ts';

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-item]') : null;

/** Puts the focus on the point's own button, wherever it stands now. */
const focusItem = (id: string): void =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-item="${id}"] [data-point]`)?.focus(),
  ) as never;

/** Moves points by mouse and keyboard: dragged, Alt with the arrows, or from the menu. The arrows alone go from point to point. */
export function useAgendaOrder({ id, version, items }: MeetingFile, mayWrite: boolean) {
  const t = useTexts('meeting');
  const reorder = useMeetingCommand('agenda.reorder');
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const ids = items.map((item) => item.id);

  const move = (itemId: string, places: number) => {
    const next = movedItem(ids, itemId, places);
    const [from, to] = [ids.indexOf(itemId), next.indexOf(itemId)];
    if (!mayWrite || reorder.isPending || from === to) return;
    reorder.mutate({ id, version, itemIds: next }, { onSuccess: () => focusItem(itemId) });
    setSaid(t('agenda.moved', { from: from + 1, to: to + 1 }));
  };
  const onKeyDown = (event: KeyboardEvent, itemId: string) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const step = event.key === 'ArrowUp' ? -1 : 1;
    const next = ids[ids.indexOf(itemId) + step];
    event.preventDefault();
    if (event.altKey) move(itemId, step);
    else if (next !== undefined) focusItem(next);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const onto = rowOf(event.target)?.dataset['item'];
    if (dragged !== null && onto !== undefined) move(dragged, ids.indexOf(onto) - ids.indexOf(dragged));
    setDragged(null);
  };
  return {
    said,
    move,
    /** What a row needs to be dragged and to take what is dropped. */
    rowProps: (itemId: string) => ({
      'data-item': itemId,
      'data-dragged': dragged === itemId || undefined,
      draggable: mayWrite,
      onDragStart: () => setDragged(itemId),
      onDragEnd: () => setDragged(null),
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop,
    }),
    onKeyDown,
  };
}
export type AgendaOrder = ReturnType<typeof useAgendaOrder>;
