import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { TrainingTabs } from '../app/TrainingTabs.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import type { TableColumn } from '../components/tableColumn.ts';
import twoLines from '../components/TwoLines.module.css';
import { useEnrolOffer } from './useEnrolOffer.ts';
import { type Programs, usePrograms } from './usePrograms.ts';

export type Offer = OutputAt<'training.offers'>['offers'][number];

/** Who must be offered a place now, with one click to a round that has one. */
export function OffersPage() {
  const t = useTexts('training');
  const navigate = useNavigate();
  const query = useApiQuery('training.offers', {});
  const rows = query.data?.offers ?? [];
  const columns = useOfferColumns(usePrograms());
  return (
    <>
      <PageTitle title={t('offers.title')} subtitle={t('offers.lead')} />
      <TrainingTabs />
      {query.data?.offers.length === 0 ? (
        <EmptyState title={t('offers.nobodyTitle')} text={t('offers.nobody')} steps={[]} />
      ) : (
        <DataTable
          name="trainingOffers"
          label={t('offers.title')}
          noun={t('offers.noun')}
          columns={columns}
          pages={pagesOf(query, rows)}
          rowKey={({ coordinatorId, programId }) => `${coordinatorId} ${programId}`}
          rowHeight={57}
          onOpen={({ coordinatorId }) => void navigate(`/koordinatorer/${coordinatorId}`)}
        />
      )}
    </>
  );
}

function useOfferColumns({ programNamed }: Programs): TableColumn<Offer>[] {
  const t = useTexts('training');
  const code = useTexts('code');
  const formats = useFormats();
  const since = ({ reason, since: day }: Offer): string | null => {
    if (day === null) return null;
    return t(reason === 'assignedWithoutBasics' ? 'offers.assigned' : 'offers.ranOut', { day: formats.day(day) });
  };
  return [
    {
      key: 'name',
      header: t('offers.name'),
      width: 'minmax(180px, 1.3fr)',
      always: true,
      fold: 'line',
      cell: ({ name, unitName }) => (
        <span className={twoLines.two}>
          <strong>{name}</strong>
          <span className="second">{unitName}</span>
        </span>
      ),
    },
    {
      key: 'why',
      header: t('offers.why'),
      width: 'minmax(200px, 1.4fr)',
      fold: 'line',
      cell: (row) => (
        <span className={twoLines.two}>
          <span>{code(`offerReason.${row.reason}`)}</span>
          <span className="second">
            {[since(row), row.isWaiting ? t('offers.waits') : null].filter(Boolean).join(' · ')}
          </span>
        </span>
      ),
    },
    {
      key: 'program',
      header: t('offers.program'),
      width: 'minmax(150px, 1fr)',
      cell: ({ programId }) => programNamed(programId),
    },
    {
      key: 'place',
      header: t('offers.place'),
      width: '190px',
      cell: (row) => <EnrolButton offer={row} />,
    },
  ];
}

function EnrolButton({ offer }: { offer: Offer }) {
  const t = useTexts('training');
  const formats = useFormats();
  const mayWrite = usePermission('coordinator.write');
  const { enrol, isPending } = useEnrolOffer();
  const { course } = offer;
  if (course === null) return <span className="second">{t('offers.noCourse')}</span>;
  if (!mayWrite) return formats.day(course.firstDay);
  return (
    <Button
      variant="default"
      size="sm"
      loading={isPending}
      onClick={(event) => {
        event.stopPropagation();
        enrol(offer, course);
      }}
    >
      {t('offers.enrol', { day: formats.day(course.firstDay) })}
    </Button>
  );
}
