import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useMunicipalityName } from '../app/municipalityName.ts';
import { LawReference } from './LawReference.tsx';
import { SideFacts } from './SidePanel.tsx';

/** The hospital's agreements on taking part in the person's plan in the kommune, in short, with those that count first. */
export function ParticipationFacts({ personId }: { personId: string }) {
  const t = useTexts('participation');
  const code = useTexts('code');
  const formats = useFormats();
  const nameOf = useMunicipalityName();
  const { data } = useApiQuery('participation.ofPerson', { personId });
  if (!data) return null;
  const current = data.filter(({ state }) => state !== 'ended');
  return (
    <SideFacts
      title={t('facts')}
      law={<LawReference reference="sphl. § 2-5, hpl. § 4">{t('law')}</LawReference>}
      link={
        <Link className="link" to={`/personer/${personId}/deltakelse`}>
          {t(data.length === 0 ? 'add' : 'open')}
        </Link>
      }
    >
      {current.length === 0 && <p className="second">{t('none')}</p>}
      {current.map(({ id, municipalityNumber, participant, role, fromDay, toDay, state, journalNotedOn }) => (
        <div key={id}>
          <p>{t('line', { participant, role: formats.inSentence(code(`participationRole.${role}`)) })}</p>
          <p className="second">
            {`${nameOf(municipalityNumber)}, ${t('period', { from: formats.day(fromDay), to: formats.day(toDay) })}`}
            {state === 'running' ? '' : `. ${code(`participationState.${state}`)}`}
            {journalNotedOn === null ? `. ${t('journalMissing')}` : ''}
          </p>
        </div>
      ))}
    </SideFacts>
  );
}
