import { useId } from 'react';
import { Link } from 'react-router';

import type { PersonLine } from '../../../contract/person.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import { RadioList } from '../../form/RadioList.tsx';

type Side = 'from' | 'into';

interface MergeConflictsProps {
  conflicts: OutputAt<'person.mergeConflicts'>;
  from: PersonLine;
  into: PersonLine;
  /** Whose coordinator goes on. */
  kept: Side | null;
  onKeep: (side: Side | null) => void;
}

/** What the two records cannot both bring with them: two plans are settled first, between two coordinators one chooses here. */
export function MergeConflicts({ conflicts, from, into, kept, onKeep }: MergeConflictsProps) {
  const t = useTexts('person');
  const formats = useFormats();
  const id = useId();
  const { bothHavePlan, coordinators } = conflicts;
  const nameOf = (side: Side) => {
    const { coordinatorName, fromDay } = coordinators?.[side] ?? { coordinatorName: '', fromDay: '' };
    return t('merge.keepCoordinator', { coordinator: coordinatorName, day: formats.day(fromDay) });
  };
  return (
    <>
      {bothHavePlan && (
        <Warning tone="red">
          {t('merge.plans')}{' '}
          {[into, from].map((person, index) => (
            <span key={person.id}>
              {index > 0 && ' · '}
              <Link to={`/personer/${person.id}/plan`}>{t('merge.planOf', { name: formats.name(person) })}</Link>
            </span>
          ))}
        </Warning>
      )}
      {coordinators && (
        <RadioList
          id={id}
          label={t('merge.whose')}
          help={t('merge.keepCoordinatorHelp')}
          optional={false}
          value={kept}
          error={null}
          single
          choices={(['into', 'from'] as const).map((side) => ({ value: side, label: nameOf(side) }))}
          onChange={onKeep}
          onBlur={() => undefined}
        />
      )}
    </>
  );
}
