import { Link } from 'react-router';

import { yearOf } from '../../../domain/calendar/day.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import type { CoordinatorRecord } from './useCoordinatorRecord.ts';

/** The fadder of today, and this year's supervision: held, and how much of it the coordinator came to. */
export function SupervisionFacts({ record: { supervision, faddere } }: { record: CoordinatorRecord }) {
  const t = useTexts('coordinatorStory');
  const formats = useFormats();
  const today = useToday();
  if (!supervision || !faddere) return null;
  const fadder = faddere.find(({ isActive }) => isActive);
  const held = supervision.filter(({ day, state }) => state === 'held' && yearOf(day) === yearOf(today));
  const next = supervision.filter(({ day, state }) => state === 'planned' && day >= today).at(-1);
  const last = supervision.find(({ state, wasThere }) => state === 'held' && wasThere === true);
  return (
    <SideFacts title={t('supervision')}>
      <DefinitionList
        facts={[
          [
            t('fadderHead'),
            fadder ? (
              <Link key="fadder" className="link" to={`/opplaering/faddere/${fadder.fadderId}`}>
                {fadder.name}
              </Link>
            ) : (
              t('noFadder')
            ),
          ],
          [
            t('thisYear'),
            t('cameTo', { count: held.filter(({ wasThere }) => wasThere === true).length, all: held.length }),
          ],
          [t('last'), last ? formats.day(last.day) : null],
          [t('next'), next ? formats.day(next.day) : null],
        ]}
      />
    </SideFacts>
  );
}
