import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import section from '../../components/Section.module.css';
import type { CoordinatorView } from '../servedPersons.ts';
import { useStoryItems } from './storyItems.tsx';
import type { CoordinatorRecord } from './useCoordinatorRecord.ts';

/** So much of what has happened is told at first; the rest a press away. */
const latest = 8;

/** The story of a coordinator, downwards through today into what is planned. */
export function CoordinatorStory({ coordinator, record }: { coordinator: CoordinatorView; record: CoordinatorRecord }) {
  const t = useTexts('coordinatorStory');
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const items = useStoryItems(coordinator, record);
  const past = items.filter(({ day }) => day <= today);
  const shown = isWhole ? past : past.slice(-latest);
  return (
    <section className={section.section} aria-labelledby="coordinator-story">
      <div className={section.head}>
        <h2 id="coordinator-story">{t('title')}</h2>
        {shown.length < past.length && (
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {t('showAll', { all: items.length })}
          </button>
        )}
      </div>
      <Timeline past={shown} future={items.filter(({ day }) => day > today)} />
    </section>
  );
}
