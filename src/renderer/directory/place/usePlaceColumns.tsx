import type { CatchmentRow } from '../../../contract/catchment.ts';
import type { PlaceColumn } from '../../../contract/directoryList.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { useRowColumns } from '../../form/record/useRowColumns.tsx';

/** What the list of kommuner shows. */
export function usePlaceColumns(): TableColumn<CatchmentRow, PlaceColumn>[] {
  const t = useTexts('directory');
  const code = useTexts('code');
  const formats = useFormats();
  const { lead, words, count } = useRowColumns<CatchmentRow, PlaceColumn>();
  const contact = (key: 'contactName' | 'contactPhone' | 'contactEmail' | 'services' | 'note', fromStart: boolean) =>
    words(key, t(`field.${key}`), (row) => row[key], { fromStart });
  return [
    lead('name', t('field.name'), ({ name }) => name),
    contact('contactName', true),
    contact('contactPhone', true),
    words('planSystem', t('field.planSystem'), ({ planSystem }) => planSystem && code(`planSystem.${planSystem}`), {
      width: 'minmax(150px, 1fr)',
    }),
    {
      key: 'lastContactOn',
      header: t('field.lastContactOn'),
      width: '180px',
      fold: 'line',
      cell: ({ lastContactOn, isNotContacted }) =>
        isNotContacted ? (
          <StatusPill tone="amber">
            {lastContactOn === null ? t('places.never') : formats.day(lastContactOn)}
          </StatusPill>
        ) : (
          <time dateTime={lastContactOn ?? ''}>{formats.day(lastContactOn ?? '')}</time>
        ),
    },
    count('agreements', t('field.agreements'), ({ agreements }) => agreements),
    contact('contactEmail', false),
    words('within', t('field.within'), ({ within }) => within, { fromStart: false }),
    count('contactsThisYear', t('field.contactsThisYear'), (row) => row.contactsThisYear, { fromStart: false }),
    contact('services', false),
    contact('note', false),
  ];
}
