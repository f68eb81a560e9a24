import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';

import type { PartnerRow } from '../../../contract/partner.ts';
import { dutyParagraphs } from '../../../domain/plan/dutyToTakePart.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { PageError } from '../../components/PageError.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { SideFacts, WithSidePanel } from '../../components/SidePanel.tsx';
import { AgreementsWith } from '../agreement/AgreementsWith.tsx';
import section from '../../components/PageSection.module.css';
import classes from '../directory.module.css';
import { LiaisonLog } from '../liaison/LiaisonLog.tsx';
import { PartnerDialog } from './PartnerDialog.tsx';

/** One partner: whom one calls, why it must take part, and what was spoken of. */
export function PartnerPage() {
  const { partnerId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('partner.get', { id: partnerId });
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return data ? <Content partner={data} /> : <Loading />;
}

function Content({ partner }: { partner: PartnerRow }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const mayWrite = usePermission('report.write');
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/samarbeid', text: t('title') },
          { to: '/samarbeid/partnere', text: t('partners.title') },
        ]}
        here={partner.name}
      />
      <PageTitle
        title={partner.name}
        subtitle={code(`sector.${partner.sector}`)}
        action={
          mayWrite && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )
        }
      />
      <WithSidePanel side={<About partner={partner} />}>
        <LiaisonLog placeId={null} partnerId={partner.id} />
        <AgreementsWith bodyId={partner.id} />
        {partner.note !== null && (
          <section className={section.section}>
            <h2>{t('field.note')}</h2>
            <p className={classes.text}>{partner.note}</p>
          </section>
        )}
      </WithSidePanel>
      {isEditing && <PartnerDialog partner={partner} onClose={() => setEditing(false)} />}
    </>
  );
}

function About({ partner: { dutyBasis, contactName, contactPhone, contactEmail } }: { partner: PartnerRow }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  return (
    <SideFacts
      title={t('partners.about')}
      law={dutyBasis && <LawReference reference={dutyParagraphs[dutyBasis]}>{t('partners.law')}</LawReference>}
    >
      <DefinitionList
        facts={[
          [t('field.partnerContact'), contactName ?? '–'],
          [t('field.contactPhone'), contactPhone],
          [t('field.contactEmail'), contactEmail],
          [
            t('field.dutyBasis'),
            dutyBasis === null ? t('noDuty') : `${code(`dutyBasis.${dutyBasis}`)}, ${dutyParagraphs[dutyBasis]}`,
          ],
        ]}
      />
    </SideFacts>
  );
}
