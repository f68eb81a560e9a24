import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DeadlineText } from '../../components/DeadlineText.tsx';
import { Timeline, type TimelineItem } from '../../components/Timeline.tsx';
import { urgencyOf } from '../../../domain/deadline/urgency.ts';
import { usePeriodText } from '../usePeriodText.ts';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';
import classes from '../plan.module.css';
import type { Plan } from './planFile.ts';

/** The plan's story: its states and reviews, through today into what will come. */
export function PlanStory({ plan }: { plan: Plan }) {
  const t = useTexts('plan');
  return (
    <section className={classes.section} aria-labelledby="story">
      <h2 id="story">{t('page.history')}</h2>
      <Timeline past={usePast(plan)} future={useFuture(plan)} />
    </section>
  );
}

const words = (...parts: readonly (string | null)[]) => (
  <span className={classes.text}>{parts.filter((part) => part !== null && part !== '').join('\n')}</span>
);

function usePast({ events, reviews }: Plan): TimelineItem[] {
  const t = useTexts('plan');
  const code = useTexts('code');
  const formats = useFormats();
  const by = (name: string) => t('story.by', { name });
  const told: TimelineItem[] = [
    ...events.map((event, index) => ({
      key: `event-${index}`,
      day: event.onDay,
      title: code(`planState.${event.toState}`),
      text: words(by(event.by), event.note),
    })),
    ...reviews.map((review) => ({
      key: review.id,
      day: review.heldOn,
      title: t('story.review', { kind: code(`planReviewKind.${review.kind}`) }),
      text: words(
        [review.agreedOn && t('story.wasAgreed', { day: formats.day(review.agreedOn) }), by(review.by)]
          .filter(Boolean)
          .join(' '),
        review.note,
      ),
    })),
  ];
  return told.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function useFuture({ fields }: Plan): TimelineItem[] {
  const t = useTexts('plan');
  const today = useToday();
  const { state, nextEvaluationOn, consentUntil, activeTo } = fields;
  if (!isRunningPlan(state)) return [];
  const coming = [
    { key: 'evaluation', day: nextEvaluationOn },
    { key: 'consentEnds', day: consentUntil },
    { key: 'planEnds', day: activeTo },
  ] as const;
  return coming
    .flatMap(({ key, day }): TimelineItem[] => {
      if (day === null) return [];
      const urgency = urgencyOf(day, today);
      const title = (
        <>
          {t(`story.${key}`)} {urgency !== 'later' && <DeadlineText dueOn={day} />}
        </>
      );
      if (urgency === 'later') return [{ key, day, title }];
      return [{ key, day, title, tone: urgency === 'overdue' ? 'red' : 'amber' }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Plans of before, newest first. */
export function OlderPlans({ plans }: { plans: readonly Plan[] }) {
  const t = useTexts('plan');
  const code = useTexts('code');
  const periodText = usePeriodText();
  if (plans.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="older">
      <h2 id="older">{t('page.older')}</h2>
      <ul className={classes.older}>
        {plans.map(({ id, fields }) => (
          <li key={id}>
            {code(`planState.${fields.state}`)}{' '}
            <span className="second">
              {periodText(fields) ?? (fields.noPlanReason && code(`noPlanReason.${fields.noPlanReason}`))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
