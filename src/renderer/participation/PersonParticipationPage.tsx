import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';

import type { Agreement } from '../../contract/participation.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { AgreementCard } from './person/AgreementCard.tsx';
import { AgreementDialog } from './person/AgreementDialog.tsx';
import type { AgreementMode } from './person/agreementMode.ts';
import { EndAgreementDialog } from './person/EndAgreementDialog.tsx';
import classes from './participation.module.css';

/** What is open over the page. */
type Open = AgreementMode | { kind: 'end'; agreement: Agreement };

/** The hospital's part in one person's plan in the kommune: the agreements, the latest first. */
export function PersonParticipationPage() {
  const { personId = '' } = useParams();
  const t = useTexts('participation');
  const persons = useTexts('person');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const person = useApiQuery('person.get', { id: personId });
  const agreements = useApiQuery('participation.ofPerson', { personId });
  const [open, setOpen] = useState<Open | null>(null);
  const error = person.error ?? agreements.error;
  if (error) return <PageError error={error} />;
  if (!person.data || !agreements.data) return <Loading />;
  const { fields } = person.data;
  const above = [
    { to: '/personer', text: persons('title') },
    { to: `/personer/${personId}`, text: formats.name(fields) },
  ];
  const close = () => setOpen(null);
  return (
    <>
      <Breadcrumb above={above} here={t('windowTitle')} />
      <PageTitle
        title={t('ofPerson', { name: formats.spokenName(fields) })}
        windowTitle={t('windowTitle')}
        action={
          mayWrite && (
            <Button
              leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}
              onClick={() => setOpen({ kind: 'add' })}
            >
              {t('add')}
            </Button>
          )
        }
      />
      <p className={classes.intro}>{t('intro')}</p>
      {agreements.data.length === 0 && <p className="second">{t('none')}</p>}
      {agreements.data.map((agreement) => (
        <AgreementCard
          key={agreement.id}
          agreement={agreement}
          mayWrite={mayWrite}
          onOpen={(kind) => setOpen({ kind, agreement })}
        />
      ))}
      {open?.kind === 'end' && <EndAgreementDialog agreement={open.agreement} onClose={close} />}
      {open && open.kind !== 'end' && (
        <AgreementDialog
          personId={personId}
          mode={open}
          municipalityNumber={fields.municipalityNumber}
          onClose={close}
        />
      )}
    </>
  );
}
