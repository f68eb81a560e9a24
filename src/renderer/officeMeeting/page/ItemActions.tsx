import { Link } from 'react-router';

import { complaintStepsFrom } from '../../../domain/complaint/complaintState.ts';
import { mayTake } from '../../../domain/referral/state.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useSession } from '../../app/session.tsx';
import { type MeetingItem, useMeetingCommand, useOpenMeetingDialog } from '../meetingFile.ts';
import classes from '../meeting.module.css';

/** What may be done at a point, as links under it: decide, write, take back. */
export function ItemActions({ item }: { item: MeetingItem }) {
  const t = useTexts('meeting');
  const done = useDoneMessage();
  const open = useOpenMeetingDialog();
  const { office } = useSession();
  const undone = () => done(t('item.undone'));
  const undoDecision = useMeetingCommand('referral.undo', undone);
  const undoStep = useMeetingCommand('complaint.undo', undone);
  const { kind, standing, referral, complaint, decided, reconsidered, conclusion } = item;
  const isHere = standing !== 'carriedOver';
  const mayDecide =
    kind === 'decision' && isHere && !decided && referral && mayTake('decide', referral.state, office.officeType);
  const mayReconsider =
    complaint && isHere && complaintStepsFrom({ recordKind: 'complaint', state: complaint.state }).includes('uphold');
  const undo = decided?.undo ?? reconsidered?.undo ?? null;
  return (
    <div className={classes.actions}>
      {mayDecide && (
        <button type="button" className="link" onClick={() => open({ kind: 'decide', item })}>
          {t('item.decide')}
        </button>
      )}
      {mayReconsider && (
        <button type="button" className="link" onClick={() => open({ kind: 'reconsider', item })}>
          {t('item.reconsider')}
        </button>
      )}
      {kind === 'coordinator' && referral && isHere && (
        <Link className="link" to={`/sak/${referral.id}/koordinator`}>
          {t('item.findCoordinator')}
        </Link>
      )}
      <button type="button" className="link" onClick={() => open({ kind: 'write', item })}>
        {t(conclusion === null ? 'item.write' : 'item.edit')}
      </button>
      {undo && (
        <button
          type="button"
          className="link"
          onClick={() => (decided ? undoDecision.mutate(undo) : undoStep.mutate(undo))}
        >
          {t('item.undo')}
        </button>
      )}
    </div>
  );
}
