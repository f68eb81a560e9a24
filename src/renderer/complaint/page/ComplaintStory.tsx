import type { ComplaintEventLine } from '../../../contract/complaint.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { Timeline, type TimelineItem } from '../../components/Timeline.tsx';
import classes from '../complaint.module.css';
import { LinkButton } from '../../components/LinkButton.tsx';
import type { ComplaintFile } from './complaintFile.ts';

/** The story of a complaint, read from top to bottom; the last step can be taken back. */
export function ComplaintStory({ file }: { file: ComplaintFile }) {
  const t = useTexts('complaint');
  const items = usePastItems(file);
  return (
    <section aria-labelledby="story">
      <h2 id="story">{t('story')}</h2>
      <Timeline past={items} future={[]} />
    </section>
  );
}

function usePastItems({ id, version, events, undoable }: ComplaintFile): TimelineItem[] {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const done = useDoneMessage();
  const text = useEventText();
  const mayWrite = usePermission('case.write');
  const undo = useApiCommand('complaint.undo', { onDone: () => done(t('undone')) });
  return events.flatMap((event): TimelineItem[] => {
    const { step } = event;
    if (step === 'undo') return [];
    const isLast = mayWrite && event.id === undoable?.eventId;
    return [
      {
        key: event.id,
        day: event.onDay,
        title: step === 'register' ? t('registeredStep') : code(`complaintDone.${step}`),
        text: <span className={classes.text}>{text(event)}</span>,
        undone: event.undone,
        ...(isLast && {
          actions: (
            <LinkButton isBusy={undo.isPending} onClick={() => undo.mutate({ id, version, eventId: event.id })}>
              {t('undoLast')}
            </LinkButton>
          ),
        }),
      },
    ];
  });
}

function useEventText(): (event: ComplaintEventLine) => string {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();
  return ({ note, answerBy, documents, outcome, step, by }) =>
    [
      step === 'settle' && outcome !== null ? code(`complaintOutcome.${outcome}`) : null,
      note,
      answerBy === null ? null : t('answerBy', { day: formats.day(answerBy) }),
      documents.length === 0 ? null : t('sent', { documents: documents.join(', ') }),
      t('by', { name: by }),
    ]
      .filter((line) => line !== null)
      .join('\n');
}
