import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePrintAction } from '../../app/printPage.ts';
import { usePermission } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import { useMending } from '../../components/useMending.ts';
import { PageTitle } from '../../components/PageTitle.tsx';
import { WithSidePanel } from '../../components/SidePanel.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { type Need, useNeedSentences } from './needSentences.ts';
import { OverviewDialog } from './OverviewDialog.tsx';
import { RequestHistory } from './RequestHistory.tsx';
import { UnitDialog } from './UnitDialog.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitStaff } from './UnitStaff.tsx';
import type { UnitView } from './unitView.ts';

/** One unit: who coordinates there, how much more they can take, and what it has answered. */
export function UnitPage() {
  const { unitId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('unit.get', { id: unitId });
  const needs = useApiQuery('unit.needs', {});
  const need = needs.data?.units.find((one) => one.unitId === unitId)?.need ?? null;
  if (data) return <Unit unit={data} need={need} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Unit({ unit, need }: { unit: UnitView; need: Need | null }) {
  const t = useTexts('unit');
  const coordinator = useTexts('coordinator');
  const mending = useMending();
  const [opened, setOpened] = useState<'edit' | 'overview' | null>(mending.field === null ? null : 'edit');
  const sentences = useNeedSentences();
  const [title = '', ...rest] = need ? sentences(need, 'unit') : [];
  const close = () => {
    setOpened(null);
    if (mending.field !== null) mending.leave();
  };
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/koordinatorer', text: coordinator('title') },
          { to: '/koordinatorer/enheter', text: t('title') },
        ]}
        here={unit.name}
      />
      <Title unit={unit} onOpen={setOpened} />
      {need && need.waiting > 0 && (
        <NextStep tone={need.shortOf > 0 ? 'amber' : 'neutral'} title={title} text={rest.join(' ')} />
      )}
      <WithSidePanel side={<UnitFacts unit={unit} need={need} />}>
        <UnitStaff staff={unit.staff} />
        <RequestHistory requests={unit.requests} />
      </WithSidePanel>
      {opened === 'edit' && <UnitDialog unit={unit} onClose={close} />}
      {opened === 'overview' && <OverviewDialog unitId={unit.id} onClose={close} />}
    </>
  );
}

function Title({ unit, onOpen }: { unit: UnitView; onOpen: (opened: 'edit' | 'overview') => void }) {
  const t = useTexts('unit');
  const code = useTexts('code');
  const mayWrite = usePermission('coordinator.write');
  const hasOverview = usePermission('export.run') && unit.staff.length > 0;
  usePrintAction(hasOverview ? () => onOpen('overview') : null);
  // «Annet» says something in a list of areas, and nothing of a unit alone.
  const facts = [
    ...(unit.sector === 'other' ? [] : [code(`sector.${unit.sector}`)]),
    t('page.leader', { name: unit.leader ?? t('noLeader') }),
  ];
  return (
    <PageTitle
      title={unit.name}
      windowTitle={t('page.windowTitle')}
      beside={!unit.isActive && <StatusPill>{t('inactive')}</StatusPill>}
      subtitle={facts.join(' · ')}
      action={
        <>
          {mayWrite && (
            <Button variant="default" onClick={() => onOpen('edit')}>
              {t('page.edit')}
            </Button>
          )}
          {hasOverview && (
            <Button
              onClick={() => onOpen('overview')}
              leftSection={<IconFileText size={20} stroke={1.6} aria-hidden />}
            >
              {t('page.overview')}
            </Button>
          )}
        </>
      }
    />
  );
}
