import { useNavigate } from 'react-router';
import { z } from 'zod';

import { exploreFilter, listedParts, type ListedRow, listSorts } from '../../../contract/indicator.ts';
import { denominatorIds } from '../../../domain/statistics/indicator.ts';
import { periodFromKey } from '../../../domain/statistics/explore/explorePeriod.ts';
import { exploredIds, indicatorAbout } from '../../../domain/statistics/indicatorAbout.ts';
import { exploreWords } from '../../../locales/exploreWords.ts';
import { useParams } from 'react-router';
import { useApiPages } from '../../api/useApiPages.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useToday } from '../../app/session.tsx';
import { addressWith } from '../../components/addressFilter.ts';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import { filterOf, indicatorPath } from './exploreAddress.ts';

const address = exploreFilter.extend({
  periode: z
    .string()
    .refine((key) => periodFromKey(key) !== null)
    .nullable()
    .default(null),
  av: z.enum(denominatorIds).nullable().default(null),
  del: z.enum(listedParts).default('above'),
  sort: z.enum(listSorts).default('name'),
});

/** Whom or what a figure counts: as many lines as the figure says. */
export function IndicatorListPage() {
  const { indicatorId } = useParams();
  const id = exploredIds.find((one) => one === indicatorId);
  return id === undefined ? <NotFoundPage /> : <List id={id} />;
}

function List({ id }: { id: (typeof exploredIds)[number] }) {
  const t = useTexts('indicator');
  const statistics = useTexts('statistics');
  const code = useTexts('code');
  const words = exploreWords(useLanguage());
  const navigate = useNavigate();
  const today = useToday();
  const { filter: asked, params, setParams } = useAddressFilter(address);
  const { del: part, sort, av: denominatorId } = asked;
  const period = asked.periode ?? today;
  const filter = filterOf(asked);
  const pages = useApiPages('indicator.list', { id, period, denominatorId, filter, part, sort });
  const columns = useColumns(id);
  const title = code(`indicator.${id}`);
  const narrowed = [t(`list.${part}`), words.period(period), words.filter(filter)].filter((one) => one !== '');
  const back = addressWith(params, { del: null, sort: null }).toString();
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/statistikk', text: statistics('title') },
          { to: `${indicatorPath(id)}?${back}`, text: title },
        ]}
        here={t(`list.${part}`)}
      />
      <PageTitle title={title} subtitle={narrowed.join(' · ')} />
      <DataTable
        name={`indicator ${id}`}
        label={`${title}, ${t(`list.${part}`)}`}
        noun={t(`list.noun.${part}`)}
        columns={columns}
        pages={pages}
        rowKey={({ key }) => key}
        onOpen={(row) => void navigate(placeOf(row))}
        sort={{ by: sort, descending: sort === 'days' }}
        onSort={({ by }) => setParams((was) => addressWith(was, { sort: by }))}
      />
    </>
  );
}

const placeOf = ({ complaintId, referralId, person }: ListedRow): string => {
  if (complaintId !== null) return `/klager/${complaintId}`;
  return referralId === null ? `/personer/${person.id}` : `/sak/${referralId}`;
};

function useColumns(id: (typeof exploredIds)[number]): TableColumn<ListedRow>[] {
  const t = useTexts('indicator');
  const formats = useFormats();
  const { group } = exploreWords(useLanguage());
  const { hasDays, counts } = indicatorAbout[id];
  const amount: TableColumn<ListedRow>[] = hasDays
    ? [
        {
          key: 'days',
          header: t('list.days'),
          width: '90px',
          align: 'end',
          fold: 'trail',
          sortBy: 'days',
          cell: ({ days }) => (days === null ? '–' : formats.number(days)),
        },
      ]
    : counts === 'change'
      ? [
          {
            key: 'count',
            header: t('list.count'),
            width: '90px',
            align: 'end',
            fold: 'trail',
            sortBy: 'days',
            cell: ({ count }) => formats.number(count),
          },
        ]
      : [];
  return [
    {
      key: 'person',
      header: t('list.person'),
      width: 'minmax(200px, 1.4fr)',
      always: true,
      fold: 'lead',
      sortBy: 'name',
      cell: ({ person }) => (
        <>
          <strong>{formats.name(person)}</strong> <span className="second">{formats.born(person)}</span>
        </>
      ),
    },
    ...amount,
    {
      key: 'ageGroup',
      header: t('list.ageGroup'),
      width: '110px',
      cell: ({ ageGroup }) => group('ageGroup', ageGroup),
    },
    {
      key: 'needClass',
      header: t('list.needClass'),
      width: 'minmax(120px, 1fr)',
      cell: ({ needClass }) => group('needClass', needClass),
    },
    { key: 'area', header: t('list.area'), width: 'minmax(100px, 1fr)', cell: ({ area }) => group('area', area) },
    { key: 'unit', header: t('list.unit'), width: 'minmax(120px, 1fr)', cell: ({ unit }) => group('unit', unit) },
    { key: 'case', header: t('list.case'), width: '100px', cell: ({ caseNumber }) => caseNumber },
  ];
}
