import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { type MeetingFile, useMeetingCommand } from '../meetingFile.ts';

/** Carries points over to the next meeting; a single one can be taken back by «Angre», several each by its menu. */
export function useCarryOver({ id, version }: Pick<MeetingFile, 'id' | 'version'>) {
  const t = useTexts('meeting');
  const done = useDoneMessage();
  const takeBack = useMeetingCommand('agenda.takeBack');
  const carry = useMeetingCommand('agenda.carryOver', (saved, { itemIds }) => {
    const [itemId] = itemIds;
    const undo =
      itemIds.length === 1 && itemId ? () => takeBack.mutate({ id, version: saved.version, itemId }) : undefined;
    done(t('item.carried', { count: itemIds.length }), undo);
  });
  return {
    isSending: carry.isPending,
    send: (itemIds: string[]) => carry.mutate({ id, version, itemIds }),
    takeBack: (itemId: string) => takeBack.mutate({ id, version, itemId }),
  };
}
