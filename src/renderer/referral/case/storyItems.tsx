import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { DeadlineText } from '../../components/DeadlineText.tsx';
import type { TimelineItem } from '../../components/Timeline.tsx';
import { urgencyOf } from '../../../domain/deadline/urgency.ts';
import { eventWords } from '../../../locales/eventWords.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import type { DeadlineLine, EventLine } from '../../../contract/referral.ts';
import type { Formats } from '../../../locales/formats.ts';
import type { TranslateModule } from '../../../locales/texts.ts';
import type { CaseFile } from './caseFile.ts';
import classes from './case.module.css';

/** What has happened, oldest first; `actions` stand under the last step. Taken-back steps stay, struck out. */
export function usePastItems({ referral }: CaseFile, actions: ReactNode): TimelineItem[] {
  const words = eventWords(useLanguage(), referral.fields);
  const told = referral.events.filter((event) => event.step !== 'undo');
  const lastId = referral.undoable?.eventId ?? told.findLast((event) => !event.undone)?.id;
  return told.map((event): TimelineItem => {
    const { title, text } = words(event);
    return {
      key: event.id,
      day: event.onDay,
      title,
      text: (
        <span className={classes.eventText}>
          {text} {typeof event.facts['formId'] === 'string' && <FormLink id={event.facts['formId']} />}
        </span>
      ),
      undone: event.undone,
      ...(isBadNews(event) && { tone: 'red' as const }),
      ...(event.id === lastId && { actions }),
    };
  });
}

/** From an answer to the form that was sent for it. */
function FormLink({ id }: { id: string }) {
  const t = useTexts('letter');
  return (
    <Link className="link" to={`/brev/${id}`}>
      {t('onCase.theForm')}
    </Link>
  );
}

const isBadNews = (event: EventLine): boolean => event.step === 'assignmentEnds' && !event.undone;

/** What will come, nearest first: the open deadlines with what they rest on. */
export function useFutureItems({ referral }: CaseFile): TimelineItem[] {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  return referral.deadlines
    .filter((deadline) => deadline.doneOn === null)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map((deadline): TimelineItem => {
      const why = {
        period: deadline.period === '' ? '' : formats.period(deadline.period),
        weight: code(`deadlineWeight.${deadline.weight}`),
      };
      const urgency = deadline.pausedSince === null ? urgencyOf(deadline.dueOn, today) : 'later';
      const still = stillness(deadline, t, formats);
      return {
        key: deadline.kind,
        day: deadline.dueOn,
        title: (
          <>
            {t(`due.${deadline.kind}`)} {urgency !== 'later' && <DeadlineText dueOn={deadline.dueOn} />}
          </>
        ),
        text:
          deadline.period === ''
            ? undefined
            : [deadline.basis === null ? t('dueWhy', why) : t('dueWhyLaw', { ...why, basis: deadline.basis }), still]
                .filter((part) => part !== null)
                .join('. '),
        ...(urgency !== 'later' && { tone: urgency === 'overdue' ? ('red' as const) : ('amber' as const) }),
      };
    });
}

/** That it stands still, or how far it was moved because the case did; null where it never stood still. */
function stillness(
  { pausedSince, pausedDays }: DeadlineLine,
  t: TranslateModule<'caseFile'>,
  formats: Formats,
): string | null {
  if (pausedSince !== null) return t('dueStill', { day: formats.day(pausedSince) });
  return pausedDays > 0 ? t('dueMoved', { count: pausedDays }) : null;
}
