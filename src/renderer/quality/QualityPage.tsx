import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { findingFilter, type FindingRow } from '../../contract/quality.ts';
import { type FindingKind, findingKinds } from '../../domain/quality/findingKind.ts';
import { useApiPages } from '../api/useApiPages.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { CodesEditor } from '../components/filterEditors/CodesEditor.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ConfirmFinding } from './ConfirmFinding.tsx';
import { mendAddress } from './mendAddress.ts';
import { useFindingColumns } from './useFindingColumns.tsx';

/** «Datakvalitet»: what lacks, contradicts or looks wrong, each a press away from where it is mended. */
export function QualityPage() {
  const t = useTexts('quality');
  const statistics = useTexts('statistics');
  const navigate = useNavigate();
  const mayWrite = usePermission('case.write');
  const { filter, change, reset } = useAddressFilter(findingFilter);
  const summary = useApiQuery('quality.summary', {}).data;
  const pages = useApiPages('quality.list', { filter });
  const [asked, setAsked] = useState<FindingRow | null>(null);
  const columns = useFindingColumns(mayWrite ? setAsked : null);
  const counts = new Map((summary?.kinds ?? []).map((one) => [one.kind, filter.confirmed ? one.confirmed : one.open]));
  const nameOf = (kind: FindingKind) => `${t(`kind.${kind}`)} (${counts.get(kind) ?? 0})`;
  const offered = findingKinds.filter((kind) => (counts.get(kind) ?? 0) > 0 || filter.kinds.includes(kind));
  const isEmpty = !pages.isLoading && pages.error === null && pages.all === 0 && !filter.confirmed;
  return (
    <>
      <Breadcrumb above={[{ to: '/statistikk', text: statistics('title') }]} here={t('title')} />
      <PageTitle title={t('title')} subtitle={t('intro')} />
      <SegmentedControl
        aria-label={t('which')}
        mb="sm"
        value={filter.confirmed ? 'confirmed' : 'open'}
        data={[
          { value: 'open', label: `${t('open')} (${summary?.open ?? 0})` },
          { value: 'confirmed', label: `${t('confirmedTab')} (${summary?.confirmed ?? 0})` },
        ]}
        onChange={(shown) => change({ confirmed: shown === 'confirmed' ? true : null, kinds: null })}
      />
      <FilterChips
        chips={[
          {
            key: 'kinds',
            label: t('filter'),
            value: filter.kinds.length === 0 ? null : filter.kinds.map((kind) => t(`kind.${kind}`)).join(', '),
            editor: (close) => (
              <CodesEditor
                label={t('filter')}
                values={offered}
                chosen={filter.kinds}
                textOf={nameOf}
                onDone={(kinds) => {
                  change({ kinds });
                  close();
                }}
              />
            ),
            onRemove: () => change({ kinds: null }),
          },
        ]}
        onReset={reset}
      />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} steps={[]} />
      ) : (
        <DataTable
          name="quality"
          label={t('listLabel')}
          noun={t('noun')}
          columns={columns}
          pages={pages}
          rowKey={({ key }) => key}
          onOpen={(finding) => void navigate(mendAddress(finding))}
          empty={filter.confirmed ? <p className="second">{t('emptyConfirmed')}</p> : undefined}
        />
      )}
      {asked && <ConfirmFinding finding={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
