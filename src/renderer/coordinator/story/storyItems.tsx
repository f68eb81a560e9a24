import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { type StoryItem, coordinatorStory } from '../../../domain/coordinator/coordinatorStory.ts';
import type { Formats } from '../../../locales/formats.ts';
import { partName } from '../../../locales/partName.ts';
import { courseDayName } from '../../../locales/courseDayName.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import type { TimelineItem } from '../../components/Timeline.tsx';
import type { CoordinatorView, Served } from '../servedPersons.ts';
import type { CoordinatorRecord } from './useCoordinatorRecord.ts';

/** A session, a day of a course, a piece of e-learning, a fadder: as the story tells of them. */
type Session = NonNullable<CoordinatorRecord['supervision']>[number];
interface Learnt {
  /** Null for e-learning. */
  courseId: string | null;
  name: string;
}
type Fadder = NonNullable<CoordinatorRecord['faddere']>[number];
type Item = StoryItem<Served, Session, Learnt, Fadder>;

/** The story as lines of a timeline, the oldest first. */
export function useStoryItems(coordinator: CoordinatorView, record: CoordinatorRecord): TimelineItem[] {
  const language = useLanguage();
  const words = useItemWords();
  const partOf = (id: string) => record.programs?.parts.find((part) => part.id === id);
  const nameOf = (id: string): string => {
    const part = partOf(id);
    return part ? partName(language, part) : '';
  };
  const courses = [
    ...(record.training?.attended ?? []).map(({ courseId, partId, day, position, of }) => {
      const part = partOf(partId);
      const name = part ? courseDayName(language, { part, position, of }) : '';
      return { id: `${courseId} ${position}`, day, courseId, name };
    }),
    ...(record.training?.eLearning ?? []).map(({ id, partId, completedOn }) => ({
      id,
      day: completedOn,
      courseId: null,
      name: nameOf(partId),
    })),
  ];
  const story = coordinatorStory<Served, Session, Learnt, Fadder>({
    ...coordinator,
    courses,
    sessions: (record.supervision ?? []).filter(({ state }) => state !== 'cancelled'),
    faddere: (record.faddere ?? []).map((fadder) => ({ ...fadder, id: fadder.assignmentId })),
  });
  return story.map((item) => ({ key: item.key, day: item.day, title: words.title(item), text: words.text(item) }));
}

function useItemWords() {
  const t = useTexts('coordinatorStory');
  const code = useTexts('code');
  const formats = useFormats();
  const title = (item: Item): ReactNode => {
    switch (item.kind) {
      case 'assigned':
      case 'ended':
        return item.served.length === 1 ? (
          <span>
            {t(`${item.kind}One`)} <Persons served={item.served} formats={formats} />
          </span>
        ) : (
          t(item.kind, { count: item.served.length })
        );
      case 'away':
        return item.toDay === null ? t('away') : t('awayTo', { day: formats.day(item.toDay) });
      case 'supervision': {
        const kind = code(`supervisionKind.${item.session.kind}`);
        return (
          <Link className="link" to={`/opplaering/veiledning/${item.session.id}`}>
            {kind}
          </Link>
        );
      }
      case 'training':
        return item.course.courseId === null ? (
          t('eLearning', { name: item.course.name })
        ) : (
          <Link className="link" to={`/opplaering/kurs/${item.course.courseId}`}>
            {item.course.name}
          </Link>
        );
      case 'fadder':
        return t('fadder', { name: item.fadder.name });
      default:
        return t(item.kind);
    }
  };
  const text = (item: Item): ReactNode => {
    if (item.kind === 'assigned' || item.kind === 'ended')
      return item.served.length === 1 ? null : <Persons served={item.served} formats={formats} />;
    if (item.kind !== 'supervision') return null;
    const { state, wasThere } = item.session;
    if (state === 'planned') return t('planned');
    return wasThere === null ? t('notNoted') : t(wasThere ? 'wasThere' : 'wasNotThere');
  };
  return { title, text };
}

function Persons({ served, formats }: { served: readonly Served[]; formats: Formats }) {
  return served.map(({ id, person, referralId }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <Link className="link" to={referralId === null ? `/personer/${person.id}` : `/sak/${referralId}`}>
        {formats.name(person)}
      </Link>
    </span>
  ));
}
