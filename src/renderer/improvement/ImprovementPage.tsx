import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { ImprovementDialog } from '../form/improvement/ImprovementDialog.tsx';
import section from '../components/PageSection.module.css';
import classes from './improvement.module.css';
import { AboutImprovement } from './page/AboutImprovement.tsx';
import type { ImprovementFile } from './page/improvementFile.ts';
import { IndicatorMove } from './page/IndicatorMove.tsx';
import { StateSteps } from './page/StateSteps.tsx';

/** One improvement: what it is, how far it has come, what came of it and what its figure did. */
export function ImprovementPage() {
  const { improvementId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('improvement.get', { id: improvementId });
  if (data) return <Improvement key={improvementId} file={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Improvement({ file }: { file: ImprovementFile }) {
  const t = useTexts('improvement');
  const app = useTexts('app');
  const code = useTexts('code');
  const mayWrite = usePermission('report.write');
  const [isEditing, setEditing] = useState(false);
  const { title, state, isOverdue, description, effect, indicator } = file;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/arsrapport', text: app('nav.report') },
          { to: '/forbedring', text: t('title') },
        ]}
        here={title}
      />
      <PageTitle
        title={title}
        windowTitle={t('title')}
        beside={
          <StatusPill tone={isOverdue ? 'red' : state === 'done' ? 'good' : 'neutral'}>
            {isOverdue ? t('overdue') : code(`improvementState.${state}`)}
          </StatusPill>
        }
        action={
          mayWrite && (
            <>
              <Button variant="default" onClick={() => setEditing(true)}>
                {t('edit')}
              </Button>
              <StateSteps file={file} />
            </>
          )
        }
      />
      <WithSidePanel side={<AboutImprovement file={file} />}>
        {description && <p className={classes.text}>{description}</p>}
        {indicator && file.indicatorId && <IndicatorMove file={file} id={file.indicatorId} {...indicator} />}
        {effect && (
          <section className={section.section}>
            <h2>{t('field.effect')}</h2>
            <p className={classes.text}>{effect}</p>
          </section>
        )}
        <Story file={file} mayWrite={mayWrite} />
      </WithSidePanel>
      {isEditing && <ImprovementDialog improvement={file} onClose={() => setEditing(false)} />}
    </>
  );
}

function Story({ file: { id, version, events, canUndo }, mayWrite }: { file: ImprovementFile; mayWrite: boolean }) {
  const t = useTexts('improvement');
  const code = useTexts('code');
  const formats = useFormats();
  const undo = useApiCommand('improvement.undo');
  return (
    <section className={section.section}>
      <h2>{t('story')}</h2>
      <ol className={classes.story}>
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.onDay}>{formats.day(event.onDay)}</time>
            <span>
              {t(`event.${event.kind}`, { state: code(`improvementState.${event.state}`).toLowerCase() })}
              {event.note && `: ${event.note}`} <span className="second">{event.by}</span>
            </span>
          </li>
        ))}
      </ol>
      {canUndo && mayWrite && (
        <button type="button" className="link" onClick={() => !undo.isPending && undo.mutate({ id, version })}>
          {t('undo')}
        </button>
      )}
    </section>
  );
}
