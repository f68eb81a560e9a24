import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import type { AgreementRow } from '../../../contract/agreement.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { SideFacts, WithSidePanel } from '../../components/SidePanel.tsx';
import section from '../../components/PageSection.module.css';
import classes from '../directory.module.css';
import { OfficeFiles } from '../../form/officeFile/OfficeFiles.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import { AgreementStatePill } from './AgreementStatePill.tsx';

/** One agreement: what is agreed with whom, until when, and its files. */
export function AgreementPage() {
  const { agreementId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('agreement.get', { id: agreementId });
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return data ? <Content agreement={data} /> : <Loading />;
}

function Content({ agreement }: { agreement: AgreementRow }) {
  const t = useTexts('directory');
  const mayWrite = usePermission('report.write');
  const [dialog, setDialog] = useState<'edit' | 'renew' | null>(null);
  const { id, title, about, state, toDay } = agreement;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/samarbeid', text: t('title') },
          { to: '/samarbeid/avtaler', text: t('agreements.title') },
        ]}
        here={title}
      />
      <PageTitle
        title={title}
        beside={<AgreementStatePill state={state} />}
        action={
          mayWrite && (
            <>
              <Button variant="default" onClick={() => setDialog('edit')}>
                {t('edit')}
              </Button>
              {toDay !== null && <Button onClick={() => setDialog('renew')}>{t('agreements.renew')}</Button>}
            </>
          )
        }
      />
      <WithSidePanel
        side={
          <>
            <About agreement={agreement} />
            <OfficeFiles subjectId={id} />
          </>
        }
      >
        <section className={section.section}>
          <h2>{t('field.agreementAbout')}</h2>
          <p className={about === null ? 'second' : classes.text}>{about ?? '–'}</p>
        </section>
      </WithSidePanel>
      {dialog && (
        <AgreementDialog agreement={agreement} isRenewal={dialog === 'renew'} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function About({ agreement }: { agreement: AgreementRow }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const formats = useFormats();
  const { kind, withName, placeId, partnerId, fromDay, toDay, renewOn, responsible } = agreement;
  const address = placeId === null ? `/samarbeid/partnere/${partnerId}` : `/samarbeid/kommuner/${placeId}`;
  return (
    <SideFacts title={t('agreements.aboutTitle')}>
      <DefinitionList
        facts={[
          [
            t('field.with'),
            placeId === null && partnerId === null ? (
              withName
            ) : (
              <Link key="with" className="link" to={address}>
                {withName}
              </Link>
            ),
          ],
          [t('field.kind'), code(`agreementKind.${kind}`)],
          [t('field.fromDay'), formats.day(fromDay)],
          [t('field.toDay'), toDay === null ? '–' : formats.day(toDay)],
          [t('field.renewOn'), renewOn === null ? null : formats.day(renewOn)],
          [t('field.responsible'), responsible],
        ]}
      />
    </SideFacts>
  );
}
