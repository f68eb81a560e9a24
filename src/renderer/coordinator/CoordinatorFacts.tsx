import { Link } from 'react-router';

import { useTexts } from '../app/language.tsx';
import { DefinitionList } from '../components/DefinitionList.tsx';
import { LoadBar } from '../components/LoadBar.tsx';
import { SideFacts } from '../components/SidePanel.tsx';
import { AbsenceFacts } from './AbsenceFacts.tsx';
import { scaleOf } from './loadScale.ts';
import type { CoordinatorView } from './servedPersons.ts';
import { Skills } from './Skills.tsx';
import { SupervisionFacts } from './story/SupervisionFacts.tsx';
import { TrainingFacts } from './story/TrainingFacts.tsx';
import type { CoordinatorRecord } from './story/useCoordinatorRecord.ts';

/** The facts of a coordinator, always in the same order. */
export function CoordinatorFacts({
  coordinator,
  record,
  onAddAbsence,
}: {
  coordinator: CoordinatorView;
  record: CoordinatorRecord;
  onAddAbsence: () => void;
}) {
  const t = useTexts('coordinator');
  const family = useTexts('family');
  const { persons, families, maxPersons, competences, phone, email, unitId, unitName, unitLeader } = coordinator;
  return (
    <>
      <SideFacts title={t('page.load')}>
        <LoadBar persons={persons} max={maxPersons} scale={scaleOf([coordinator])} />
        {families < persons && <p className="second">{family('load', { persons, count: families })}</p>}
      </SideFacts>
      {unitId !== null && (
        <SideFacts title={t('page.unit')}>
          <p>
            <Link className="link" to={`/koordinatorer/enheter/${unitId}`}>
              {unitName}
            </Link>
          </p>
          {unitLeader !== null && <p className="second">{t('page.leader', { name: unitLeader })}</p>}
        </SideFacts>
      )}
      <AbsenceFacts coordinator={coordinator} onAdd={onAddAbsence} />
      <TrainingFacts coordinatorId={coordinator.id} record={record} />
      <SupervisionFacts record={record} />
      <SideFacts title={t('page.skills')}>
        {competences.length > 0 ? <Skills competences={competences} /> : <p className="second">{t('page.noSkills')}</p>}
      </SideFacts>
      {(phone !== null || email !== null) && (
        <SideFacts title={t('page.contact')}>
          <DefinitionList
            facts={[
              [t('field.phone'), phone],
              [t('field.email'), email && <Email key="email" address={email} />],
            ]}
          />
        </SideFacts>
      )}
    </>
  );
}

/** Breaks before the @ where it does not fit, and not in the middle of a name. */
function Email({ address }: { address: string }) {
  const [name, place] = address.split('@', 2);
  return (
    <>
      {name}
      <wbr />
      {place !== undefined && `@${place}`}
    </>
  );
}
