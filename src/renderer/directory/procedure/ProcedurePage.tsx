import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';

import type { ProcedureRow } from '../../../contract/procedure.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { SideFacts, WithSidePanel } from '../../components/SidePanel.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import section from '../../components/PageSection.module.css';
import classes from '../directory.module.css';
import { OfficeFiles } from '../../form/officeFile/OfficeFiles.tsx';
import { ProcedureDialog } from './ProcedureDialog.tsx';

/** One procedure: whose it is, when it is to be revised, and its files. */
export function ProcedurePage() {
  const { procedureId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('procedure.get', { id: procedureId });
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return data ? <Content procedure={data} /> : <Loading />;
}

function Content({ procedure }: { procedure: ProcedureRow }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const formats = useFormats();
  const mayWrite = usePermission('report.write');
  const [isEditing, setEditing] = useState(false);
  const { id, title, kind, owner, revisedOn, reviseOn, place, about, isOverdue } = procedure;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/samarbeid', text: t('title') },
          { to: '/samarbeid/prosedyrer', text: t('procedures.title') },
        ]}
        here={title}
      />
      <PageTitle
        title={title}
        beside={isOverdue && <StatusPill tone="red">{t('procedures.overdue')}</StatusPill>}
        action={mayWrite && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
      />
      <WithSidePanel
        side={
          <>
            <SideFacts title={t('procedures.aboutTitle')}>
              <DefinitionList
                facts={[
                  [t('field.kind'), code(`procedureKind.${kind}`)],
                  [t('field.owner'), owner],
                  [t('field.revisedOn'), formats.day(revisedOn)],
                  [t('field.reviseOn'), reviseOn === null ? '–' : formats.day(reviseOn)],
                  [t('field.place'), place],
                ]}
              />
            </SideFacts>
            <OfficeFiles subjectId={id} />
          </>
        }
      >
        <section className={section.section}>
          <h2>{t('field.procedureAbout')}</h2>
          <p className={about === null ? 'second' : classes.text}>{about ?? '–'}</p>
        </section>
      </WithSidePanel>
      {isEditing && <ProcedureDialog procedure={procedure} onClose={() => setEditing(false)} />}
    </>
  );
}
