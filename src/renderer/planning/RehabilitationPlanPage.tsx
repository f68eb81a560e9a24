import { Button } from '@mantine/core';
import { useState } from 'react';

import type { RehabilitationPlanRow } from '../../contract/rehabilitationPlan.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { CooperationTabs } from '../app/CooperationTabs.tsx';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useSession } from '../app/session.tsx';
import { DefinitionList } from '../components/DefinitionList.tsx';
import { SideFacts, WithSidePanel } from '../components/SidePanel.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { OfficeFiles } from '../form/officeFile/OfficeFiles.tsx';
import { RecordPage } from '../form/record/RecordPage.tsx';
import { PlanMeasures } from './PlanMeasures.tsx';
import { OpenableName } from '../components/OpenableName.tsx';
import section from '../components/PageSection.module.css';
import classes from './planning.module.css';
import { RehabilitationPlanDialog } from './RehabilitationPlanDialog.tsx';

/** The plan for habilitering and rehabilitering that runs, with its measures; others below. */
export function RehabilitationPlanPage() {
  const t = useTexts('planning');
  const { office } = useSession();
  const query = useApiQuery('rehabilitationPlan.list', {}, { keepPrevious: true });
  const [open, setOpen] = useState<RehabilitationPlanRow | 'new' | null>(null);
  const plans = query.data ?? [];
  const current = plans.find(({ planState }) => planState === 'running') ?? plans[0];
  return (
    <RecordPage
      title={t(`plan.title.${office.officeType}`)}
      tabs={<CooperationTabs />}
      create={t('plan.new')}
      empty={{ title: t('plan.empty.title'), text: t('plan.empty.text'), step: t('plan.empty.newText') }}
      isEmpty={query.data?.length === 0}
      onCreate={() => setOpen('new')}
      list={
        <>
          {current && <Plan plan={current} onEdit={() => setOpen(current)} />}
          {plans.length > 1 && <Others plans={plans.filter((plan) => plan !== current)} onOpen={setOpen} />}
        </>
      }
    >
      {open && <RehabilitationPlanDialog plan={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </RecordPage>
  );
}

function Plan({ plan, onEdit }: { plan: RehabilitationPlanRow; onEdit: () => void }) {
  const t = useTexts('planning');
  const code = useTexts('code');
  const formats = useFormats();
  const mayWrite = usePermission('report.write');
  const { id, title, aims, planState, fromDay, toDay, adoptedOn, adoptedBy, responsible, measures } = plan;
  return (
    <WithSidePanel
      side={
        <>
          <SideFacts title={t('plan.about')}>
            <DefinitionList
              facts={[
                [t('plan.field.period'), `${formats.day(fromDay)}–${formats.day(toDay)}`],
                [t('plan.field.adoptedOn'), adoptedOn === null ? '–' : formats.day(adoptedOn)],
                [t('plan.field.adoptedBy'), adoptedBy],
                [t('plan.field.responsible'), responsible],
              ]}
            />
          </SideFacts>
          <OfficeFiles subjectId={id} />
        </>
      }
    >
      <section className={section.section}>
        <div className={section.head}>
          <h2>
            {title}{' '}
            <StatusPill tone={planState === 'running' ? 'good' : 'neutral'}>
              {code(`rehabilitationPlanState.${planState}`)}
            </StatusPill>
          </h2>
          {mayWrite && (
            <Button size="sm" variant="default" onClick={onEdit}>
              {t('plan.edit')}
            </Button>
          )}
        </div>
        {aims !== null && <p className={classes.text}>{aims}</p>}
      </section>
      <PlanMeasures planId={id} measures={measures} />
    </WithSidePanel>
  );
}

interface OthersProps {
  plans: readonly RehabilitationPlanRow[];
  onOpen: (plan: RehabilitationPlanRow) => void;
}

function Others({ plans, onOpen }: OthersProps) {
  const t = useTexts('planning');
  const code = useTexts('code');
  const formats = useFormats();
  return (
    <section className={section.section}>
      <h2>{t('plan.earlier')}</h2>
      <ul className={classes.measures}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <OpenableName onOpen={() => onOpen(plan)}>{plan.title}</OpenableName>
            <span className="second">{formats.day(plan.toDay)}</span>
            <span className="second">{code(`rehabilitationPlanState.${plan.planState}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
