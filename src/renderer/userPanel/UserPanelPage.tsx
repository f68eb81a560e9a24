import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { PanelRow } from '../../contract/userPanel.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { ParticipationTabs } from '../app/ParticipationTabs.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PanelDialog } from './PanelDialog.tsx';
import { PanelSection } from './PanelSection.tsx';

/** The user panels: members, meetings, and what came of what they said. */
export function UserPanelPage() {
  const t = useTexts('userPanel');
  const app = useTexts('app');
  const mayWrite = usePermission('report.write');
  const { data, error, refetch } = useApiQuery('userPanel.list', {});
  const [open, setOpen] = useState<PanelRow | 'new' | null>(null);
  const add = () => setOpen('new');
  return (
    <>
      <Breadcrumb above={[{ to: '/statistikk', text: app('nav.statistics') }]} here={t('title')} />
      <PageTitle
        title={t('title')}
        action={
          mayWrite &&
          data !== undefined &&
          data.length > 0 && (
            <Button variant="default" onClick={add} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('new')}
            </Button>
          )
        }
      />
      <ParticipationTabs />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          steps={mayWrite ? [{ icon: IconPlus, title: t('new'), text: t('empty.newText'), go: add }] : []}
        />
      )}
      {data?.map((panel) => (
        <PanelSection key={panel.id} panel={panel} mayWrite={mayWrite} onChange={() => setOpen(panel)} />
      ))}
      {open && <PanelDialog panel={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
