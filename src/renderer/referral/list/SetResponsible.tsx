import { Button, Menu } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';

/** How many meldinger one order may name (contract/referral.ts). */
const most = 500;

/** Gives the chosen meldinger to a colleague, or to nobody. */
export function SetResponsible({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useTexts('referral');
  const showDone = useDoneMessage();
  const accounts = useApiQuery('account.list', {});
  const set = useApiCommand('referral.setResponsible');
  const give = async (accountId: string | null) => {
    let changed = 0;
    for (let from = 0; from < ids.length; from += most) {
      changed += (await set.mutateAsync({ ids: ids.slice(from, from + most), accountId })).changed;
    }
    showDone(t('setResponsible.done', { count: changed }));
    onDone();
  };
  const choose = (accountId: string | null) => void give(accountId).catch(() => undefined);
  return (
    <Menu position="top-end" width={260}>
      <Menu.Target>
        <Button
          variant="default"
          loading={set.isPending}
          leftSection={<IconUserCheck size={20} stroke={1.5} aria-hidden />}
        >
          {t('setResponsible.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('setResponsible.label')}</Menu.Label>
        {(accounts.data ?? [])
          .filter(({ isActive, role }) => isActive && role !== 'reader' && role !== 'auditor')
          .map(({ id, displayName }) => (
            <Menu.Item key={id} onClick={() => choose(id)}>
              {displayName}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={() => choose(null)}>{t('setResponsible.nobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
