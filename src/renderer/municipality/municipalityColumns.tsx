import { IconAlertCircleFilled } from '@tabler/icons-react';
import { Link } from 'react-router';

import type { MunicipalityColumn } from '../../contract/listExport.ts';
import type { MunicipalityAnswers, MunicipalityFilter } from '../../contract/municipality.ts';
import type { ReferralFilter } from '../../contract/referralList.ts';
import { answeredShare } from '../../domain/municipality/municipalitySort.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import { meldingerOf } from './meldingerOf.ts';
import classes from './municipality.module.css';

type Column = TableColumn<MunicipalityAnswers, MunicipalityColumn>;
type Counted = 'notified' | 'answered' | 'waiting' | 'overdue' | 'neverAnswered' | 'reminded';

/** The columns of the list of kommuner. A figure leads to the meldinger it counts. */
export function useMunicipalityColumns(
  filter: MunicipalityFilter,
  onRemind: (row: MunicipalityAnswers) => void,
): Column[] {
  const t = useTexts('municipality');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const nameOf = (row: MunicipalityAnswers) => row.name ?? t('unknown');

  const counted = (key: Counted, rest: Partial<Column> = {}): Column => ({
    key,
    header: t(`column.${key}`),
    width: '94px',
    align: 'end',
    sortBy: key,
    cell: (row) => <Figure row={row} filter={filter} count={key} />,
    ...rest,
  });
  const days = (key: 'medianDays' | 'longestDays', rest: Partial<Column>): Column => ({
    key,
    header: t(`column.${key}`),
    width: '112px',
    align: 'end',
    cell: (row) => (row[key] === null ? '–' : formats.number(row[key])),
    ...rest,
  });

  return [
    {
      key: 'name',
      header: t('column.name'),
      width: 'minmax(150px, 1.4fr)',
      always: true,
      sortBy: 'name',
      fold: 'lead',
      cell: (row) => <strong>{nameOf(row)}</strong>,
    },
    counted('notified'),
    counted('answered'),
    {
      key: 'answeredShare',
      header: t('column.answeredShare'),
      width: '82px',
      align: 'end',
      sortBy: 'answeredShare',
      cell: (row) => formats.percent(answeredShare(row) ?? 0, 0),
    },
    days('medianDays', { sortBy: 'medianDays' }),
    counted('waiting', { fromStart: false }),
    counted('neverAnswered'),
    counted('overdue', {
      width: '170px',
      cell: (row) => (
        <span className={classes.overdue}>
          {row.overdue > 0 && <IconAlertCircleFilled size={16} aria-hidden className={classes.sign} />}
          <Figure row={row} filter={filter} count="overdue" />
          {mayWrite && row.overdue > 0 && row.municipalityNumber !== null && (
            <button
              type="button"
              className="link"
              aria-label={t('remindOf', { municipality: nameOf(row) })}
              onClick={(event) => {
                event.stopPropagation();
                onRemind(row);
              }}
              onKeyDown={(event) => event.stopPropagation()}
            >
              {t('remind')}
            </button>
          )}
        </span>
      ),
    }),
    counted('reminded', { fromStart: false }),
    {
      key: 'inTime',
      header: t('column.inTime'),
      width: '104px',
      align: 'end',
      fromStart: false,
      cell: ({ inTime }) => formats.number(inTime),
    },
    days('longestDays', { fromStart: false }),
    {
      key: 'agreements',
      header: t('column.agreements'),
      width: '84px',
      align: 'end',
      fromStart: false,
      cell: ({ agreements }) => formats.number(agreements),
    },
  ];
}

/** A count that leads to its list; nothing to press where there is nobody. */
function Figure({ row, filter, count }: { row: MunicipalityAnswers; filter: MunicipalityFilter; count: Counted }) {
  const t = useTexts('municipality');
  const formats = useFormats();
  const number = formats.number(row[count]);
  if (row[count] === 0) return <span className="second">{number}</span>;
  const answer: NonNullable<ReferralFilter['answer']> = count;
  return (
    <Link
      className="link tabular"
      to={meldingerOf(row, filter, answer)}
      aria-label={`${number}, ${t(`column.${count}`)}, ${row.name ?? t('unknown')}`}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {number}
    </Link>
  );
}
