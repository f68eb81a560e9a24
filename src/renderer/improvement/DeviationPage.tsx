import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { DeviationRow } from '../../contract/deviation.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { ImprovementInline } from '../form/improvement/ImprovementInline.tsx';
import { ImprovementLinks } from '../form/improvement/ImprovementLinks.tsx';
import { DeviationDialog } from './DeviationDialog.tsx';
import { OpenableName } from '../components/OpenableName.tsx';
import classes from './improvement.module.css';
import { ImprovementTabs } from './ImprovementTabs.tsx';

/** What did not go as the routine says, what was done about it, and what is to be better for it. */
export function DeviationPage() {
  const t = useTexts('improvement');
  const app = useTexts('app');
  const mayWrite = usePermission('report.write');
  const { data, error, refetch } = useApiQuery('deviation.list', {});
  const [open, setOpen] = useState<DeviationRow | 'new' | null>(null);
  const register = () => setOpen('new');
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/arsrapport', text: app('nav.report') },
          { to: '/forbedring', text: t('title') },
        ]}
        here={t('deviations.title')}
      />
      <PageTitle
        title={t('deviations.title')}
        action={
          mayWrite &&
          data !== undefined &&
          data.length > 0 && (
            <Button onClick={register} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('deviations.new')}
            </Button>
          )
        }
      />
      <ImprovementTabs />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <EmptyState
          title={t('deviations.empty.title')}
          text={t('deviations.empty.text')}
          steps={
            mayWrite
              ? [{ icon: IconPlus, title: t('deviations.new'), text: t('deviations.empty.newText'), go: register }]
              : []
          }
        />
      )}
      {data && data.length > 0 && (
        <>
          <p className="second">
            {t('deviations.count', { count: data.length, open: data.filter((row) => row.closedOn === null).length })}
          </p>
          <ul className={classes.deviations}>
            {data.map((row) => (
              <DeviationItem key={row.id} row={row} mayWrite={mayWrite} onOpen={() => setOpen(row)} />
            ))}
          </ul>
        </>
      )}
      {open && <DeviationDialog deviation={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface DeviationItemProps {
  row: DeviationRow;
  mayWrite: boolean;
  onOpen: () => void;
}

function DeviationItem({ row, mayWrite, onOpen }: DeviationItemProps) {
  const t = useTexts('improvement');
  const formats = useFormats();
  const [isImproving, setImproving] = useState(false);
  const { id, what, followUp, responsible, occurredOn, closedOn, improvements } = row;
  return (
    <li className={classes.deviation}>
      <time dateTime={occurredOn}>{formats.day(occurredOn)}</time>
      <div>
        <OpenableName onOpen={mayWrite ? onOpen : null}>{what}</OpenableName>
        <p className="second">{[followUp, responsible].filter(Boolean).join(' · ')}</p>
        <ImprovementLinks
          improvements={improvements}
          about={what}
          onMake={mayWrite && improvements.length === 0 ? () => setImproving(true) : null}
        />
      </div>
      <StatusPill tone={closedOn === null ? 'neutral' : 'good'}>
        {closedOn === null ? t('deviations.state.open') : t('deviations.state.closed', { day: formats.day(closedOn) })}
      </StatusPill>
      {isImproving && (
        <div className={classes.wide}>
          <ImprovementInline
            from={{ kind: 'deviation', deviationId: id }}
            subject={`deviation ${id}`}
            responsible={responsible}
            onClose={() => setImproving(false)}
          />
        </div>
      )}
    </li>
  );
}
