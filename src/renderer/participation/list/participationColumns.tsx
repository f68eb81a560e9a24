import type { ParticipationColumn } from '../../../contract/listExport.ts';
import type { ParticipationRow } from '../../../contract/participation.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useMunicipalityName } from '../../app/municipalityName.ts';
import { DeadlineText } from '../../components/DeadlineText.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';

/** The columns of the list of agreements. */
export function useParticipationColumns(): TableColumn<ParticipationRow, ParticipationColumn>[] {
  const t = useTexts('participation');
  const code = useTexts('code');
  const formats = useFormats();
  const nameOf = useMunicipalityName();
  return [
    {
      key: 'person',
      header: t('column.person'),
      width: 'minmax(180px, 1.3fr)',
      always: true,
      sortBy: 'person',
      fold: 'lead',
      cell: ({ person }) => (
        <>
          <strong>{formats.name(person)}</strong> <span className="second">{formats.born(person)}</span>
        </>
      ),
    },
    {
      key: 'municipality',
      header: t('column.municipality'),
      width: 'minmax(110px, 0.8fr)',
      fold: 'line',
      cell: ({ municipalityNumber }) => nameOf(municipalityNumber),
    },
    {
      key: 'participant',
      header: t('column.participant'),
      width: 'minmax(140px, 1fr)',
      fold: 'line',
      cell: ({ participant }) => participant,
    },
    {
      key: 'state',
      header: t('column.state'),
      width: 'minmax(150px, 1fr)',
      fold: 'line',
      cell: ({ state }) => code(`participationState.${state}`),
    },
    {
      key: 'toDay',
      header: t('column.toDay'),
      width: '128px',
      sortBy: 'toDay',
      fold: 'trail',
      cell: ({ toDay, state }) =>
        state === 'ended' ? (
          <time dateTime={toDay}>{formats.day(toDay)}</time>
        ) : (
          <DeadlineText dueOn={toDay} show="day" />
        ),
    },
    {
      key: 'journal',
      header: t('column.journal'),
      width: '92px',
      cell: ({ journalNotedOn }) => t(journalNotedOn === null ? 'notNoted' : 'noted'),
    },
    {
      key: 'fromDay',
      header: t('column.fromDay'),
      width: '104px',
      sortBy: 'fromDay',
      fromStart: false,
      cell: ({ fromDay }) => <time dateTime={fromDay}>{formats.day(fromDay)}</time>,
    },
    {
      key: 'role',
      header: t('column.role'),
      width: 'minmax(160px, 1fr)',
      fromStart: false,
      cell: ({ role }) => code(`participationRole.${role}`),
    },
    {
      key: 'coordinator',
      header: t('column.coordinator'),
      width: 'minmax(140px, 1fr)',
      fromStart: false,
      cell: ({ municipalCoordinator }) => municipalCoordinator,
    },
  ];
}
