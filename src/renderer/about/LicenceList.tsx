import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { z } from 'zod';

import { findParts, type LicensedPart } from '../../domain/about/licence.ts';
import { useTexts } from '../app/language.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { ListSearch } from '../components/ListSearch.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import type { TableColumn } from '../components/tableColumn.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import classes from './about.module.css';
import { useLicences } from './useLicences.ts';

const columnKeys = ['name', 'version', 'licence'] as const;
const address = z.object({
  sok: z.string().default(''),
  sort: z.enum(columnKeys).default('name'),
  descending: z.boolean().default(false),
});

/** Every part the app is built on, with the text of its licence. */
export function LicenceList() {
  const t = useTexts('about');
  const query = useLicences();
  const { filter, change } = useAddressFilter(address);
  const [open, setOpen] = useState<LicensedPart | null>(null);
  const { data } = query;
  const rows = useMemo(() => {
    const found = findParts(data?.parts ?? [], filter.sok);
    const sorted = found.toSorted((a, b) => a[filter.sort].localeCompare(b[filter.sort], 'en', { numeric: true }));
    return filter.descending ? sorted.toReversed() : sorted;
  }, [data, filter]);
  const columns: TableColumn<LicensedPart, (typeof columnKeys)[number]>[] = [
    {
      key: 'name',
      header: t('licences.name'),
      width: 'minmax(220px, 2fr)',
      always: true,
      sortBy: 'name',
      cell: ({ name }) => name,
    },
    { key: 'version', header: t('licences.version'), width: '140px', cell: ({ version }) => version },
    {
      key: 'licence',
      header: t('licences.licence'),
      width: 'minmax(140px, 1fr)',
      sortBy: 'licence',
      cell: ({ licence }) => licence,
    },
  ];
  return (
    <section className={classes.part}>
      <h2>{t('licences.title')}</h2>
      <p className={classes.intro}>{t('licences.intro')}</p>
      {query.isError ? (
        <p>{t('licences.missing')}</p>
      ) : (
        <>
          <ListSearch label={t('licences.search')} text={filter.sok} onSearch={(sok) => change({ sok: sok || null })} />
          <DataTable
            name="licences"
            label={t('licences.label')}
            noun={t('licences.noun')}
            columns={columns}
            pages={pagesOf(query, rows, data?.parts.length)}
            rowKey={({ name, version }) => `${name} ${version}`}
            sort={{ by: filter.sort, descending: filter.descending }}
            onSort={({ by, descending }) => change({ sort: by, descending: descending || null })}
            onOpen={setOpen}
          />
        </>
      )}
      {open && <LicenceText name={open.name} text={data?.texts[open.text] ?? ''} onClose={() => setOpen(null)} />}
    </section>
  );
}

function LicenceText({ name, text, onClose }: { name: string; text: string; onClose: () => void }) {
  const t = useTexts('about');
  const app = useTexts('app');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('licences.of', { name })}
      size="lg"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <pre className={classes.licence} lang="en">
        {text}
      </pre>
    </Modal>
  );
}
