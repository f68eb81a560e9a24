import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { use } from 'react';

import type { DashboardPanel } from '../../domain/statistics/dashboardPanel.ts';
import { call } from '../api/client.ts';
import { countAhead } from '../api/useCountedParts.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';
import { FiguresOf } from './figuresOf.ts';

const withPicture: readonly DashboardPanel[] = ['trend', 'tertial', 'planByNeed', 'coordinatorByNeed'];

/** Copies a panel for another program, with small numbers hidden: what is pasted has left the office. */
export function CopyPanel({ panel, title }: { panel: DashboardPanel; title: string }) {
  const t = useTexts('statistics');
  const figures = use(FiguresOf);
  const mayExport = usePermission('export.run');
  const say = useDoneMessage();
  const showError = useShowError();
  const copy = useMutation({
    mutationFn: async (what: 'table' | 'picture') => {
      if (!figures) return null;
      const { asOf, denominatorId } = figures;
      await countAhead({ asOf, denominatorId }, () => undefined);
      const { table, png } = await call('report.copyPanel', { ...figures, panel });
      const copied = what === 'table' ? table : png === null ? null : { png };
      if (copied === null) return null;
      await call('app.copy', copied);
      return what;
    },
    onSuccess: (what) => say(what === null ? t('copy.nothing') : t(`copy.${what}Done`)),
    onError: showError,
  });
  if (!mayExport || !figures) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={26}
          loading={copy.isPending}
          aria-label={t('copy.of', { title })}
          title={t('copy.button')}
        >
          <IconCopy size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copy.mutate('table')}>{t('copy.table')}</Menu.Item>
        {withPicture.includes(panel) && (
          <Menu.Item onClick={() => copy.mutate('picture')}>{t('copy.picture')}</Menu.Item>
        )}
        <Menu.Label>{t('copy.note')}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
