import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

import { mayCarryOver } from '../../../domain/officeMeeting/agendaItem.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { type MeetingFile, type MeetingItem, useMeetingCommand } from '../meetingFile.ts';
import type { AgendaOrder } from './useAgendaOrder.ts';
import { useCarryOver } from './useCarryOver.ts';

interface ItemMenuProps {
  file: MeetingFile;
  item: MeetingItem;
  number: number;
  order: AgendaOrder;
}

/** Where the point stands: up, down, on to the next meeting, off the agenda. */
export function ItemMenu({ file, item, number, order }: ItemMenuProps) {
  const t = useTexts('meeting');
  const formats = useFormats();
  const done = useDoneMessage();
  const { id, version, items, next } = file;
  const carry = useCarryOver(file);
  const restore = useMeetingCommand('agenda.restore');
  const remove = useMeetingCommand('agenda.remove', (saved, { itemId }) =>
    done(t('item.removed'), () => restore.mutate({ id, version: saved.version, itemId })),
  );
  const { standing } = item;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={34} aria-label={t('item.more', { number })}>
          <IconDots size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {number > 1 && <Menu.Item onClick={() => order.move(item.id, -1)}>{t('item.up')}</Menu.Item>}
        {number < items.length && <Menu.Item onClick={() => order.move(item.id, 1)}>{t('item.down')}</Menu.Item>}
        {next && mayCarryOver(standing) && (
          <Menu.Item onClick={() => carry.send([item.id])}>
            {t('item.carryOver', { day: formats.day(next.day) })}
          </Menu.Item>
        )}
        {standing === 'carriedOver' && (
          <Menu.Item onClick={() => carry.takeBack(item.id)}>{t('item.takeBack')}</Menu.Item>
        )}
        {(standing === 'open' || standing === 'treated') && (
          <Menu.Item onClick={() => remove.mutate({ id, version, itemId: item.id })}>{t('item.remove')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
