import { Button } from '@mantine/core';

import type { FindingRow } from '../../contract/quality.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import { dayOfMoment } from '../app/dayOfMoment.ts';
import { useFactText } from './useFactText.ts';

/** What is found, of whom, what stands there, and the word that it is right. `onConfirm` is null for who may not write. */
export function useFindingColumns(onConfirm: ((finding: FindingRow) => void) | null): TableColumn<FindingRow>[] {
  const t = useTexts('quality');
  const formats = useFormats();
  const factText = useFactText();
  const done = useDoneMessage();
  const unconfirm = useApiCommand('quality.unconfirm', { onDone: () => done(t('unconfirmed')) });
  return [
    {
      key: 'kind',
      header: t('column.kind'),
      width: 'minmax(260px, 1.5fr)',
      always: true,
      fold: 'lead',
      cell: ({ kind }) => t(`kind.${kind}`),
    },
    {
      key: 'about',
      header: t('column.about'),
      width: 'minmax(180px, 1fr)',
      always: true,
      fold: 'line',
      cell: ({ person, caseNumber, name }) =>
        person === null ? (
          name
        ) : (
          <>
            <strong>{formats.name(person)}</strong>{' '}
            <span className="second">{[formats.born(person), caseNumber].filter(Boolean).join(' · ')}</span>
          </>
        ),
    },
    {
      key: 'facts',
      header: t('column.facts'),
      width: 'minmax(150px, 1fr)',
      cell: (finding) =>
        finding.confirmation === null
          ? factText(finding)
          : t('by', { ...finding.confirmation, day: formats.day(dayOfMoment(finding.confirmation.at)) }),
    },
    {
      key: 'act',
      header: t('column.act'),
      width: '120px',
      align: 'end',
      cell: (finding) =>
        onConfirm && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={(event) => {
              event.stopPropagation();
              if (finding.confirmation === null) onConfirm(finding);
              else unconfirm.mutate({ id: finding.confirmation.id });
            }}
            onKeyDown={(event) => event.stopPropagation()}
          >
            {finding.confirmation === null ? t('confirm') : t('unconfirm')}
          </Button>
        ),
    },
  ];
}
