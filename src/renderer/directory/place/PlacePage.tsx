import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import type { CatchmentRow } from '../../../contract/catchment.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission, useSession } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { SideFacts, WithSidePanel } from '../../components/SidePanel.tsx';
import { AgreementsWith } from '../agreement/AgreementsWith.tsx';
import section from '../../components/PageSection.module.css';
import classes from '../directory.module.css';
import { LiaisonLog } from '../liaison/LiaisonLog.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';

/** One kommune: who answers for the plans there, what there is of services, and what was spoken of. */
export function PlacePage() {
  const { placeId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('catchment.get', { id: placeId });
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return data ? <Content place={data} /> : <Loading />;
}

function Content({ place }: { place: CatchmentRow }) {
  const t = useTexts('directory');
  const { office } = useSession();
  const mayWrite = usePermission('report.write');
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/samarbeid', text: t('title') },
          { to: '/samarbeid', text: t('tabs.places') },
        ]}
        here={place.name}
      />
      <PageTitle
        title={place.name}
        subtitle={place.within}
        action={
          mayWrite && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )
        }
      />
      <WithSidePanel side={<About place={place} />}>
        <section className={section.section}>
          <h2>{t('field.services')}</h2>
          <p className={place.services === null ? 'second' : classes.text}>
            {place.services ?? t('places.noServices')}
          </p>
          {place.note !== null && <p className={classes.text}>{place.note}</p>}
          {office.officeType === 'healthTrust' && (
            <Link className="link" to="/kommuner">
              {t('places.answers')}
            </Link>
          )}
        </section>
        <LiaisonLog placeId={place.id} partnerId={null} />
        <AgreementsWith bodyId={place.id} />
      </WithSidePanel>
      {isEditing && <PlaceDialog place={place} onClose={() => setEditing(false)} />}
    </>
  );
}

function About({ place }: { place: CatchmentRow }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const { contactName, contactPhone, contactEmail, planSystem, contactsThisYear } = place;
  return (
    <SideFacts title={t('places.about')}>
      <DefinitionList
        facts={[
          [t('field.contactName'), contactName ?? '–'],
          [t('field.contactPhone'), contactPhone],
          [t('field.contactEmail'), contactEmail],
          [t('field.planSystem'), planSystem === null ? '–' : code(`planSystem.${planSystem}`)],
          [
            t('field.contactsThisYear'),
            contactsThisYear === 0 ? t('places.notContacted') : t('liaison.count', { count: contactsThisYear }),
          ],
        ]}
      />
    </SideFacts>
  );
}
