import { StepList } from '../../../components/StepList.tsx';
import { useFormats, useTexts } from '../../../app/language.tsx';
import { useSession } from '../../../app/session.tsx';
import type { ReferralState } from '../../../../domain/referral/state.ts';
import type { CaseFile } from '../caseFile.ts';

const way = [
  'received',
  'assessed',
  'municipalityNotified',
  'reminded',
  'feedbackReceived',
  'closed',
] as const satisfies readonly ReferralState[];

/** The hospital's way from melding to the kommune's answer, as one line of steps with dates. */
export function HospitalWay({ file: { referral } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const formats = useFormats();
  const { office } = useSession();
  if (office.officeType !== 'healthTrust' || !(way as readonly ReferralState[]).includes(referral.state)) return null;

  const { municipality } = referral;
  const assessed = referral.events.findLast((event) => event.step === 'assess' && !event.undone);
  const days: Record<(typeof way)[number], string | null> = {
    received: referral.fields.receivedOn,
    assessed: assessed?.onDay ?? null,
    municipalityNotified: municipality.notifiedOn,
    reminded: municipality.remindedOn,
    feedbackReceived: municipality.answeredOn,
    closed: referral.closedOn,
  };
  // A case that was answered without a reminder leaves that step out.
  const steps = way.filter((state) => state !== 'reminded' || days.reminded !== null);
  const waiting = steps.find((state) => days[state] === null);
  const due = referral.deadlines.find((deadline) => deadline.doneOn === null)?.dueOn;
  const noteOf = (state: (typeof way)[number]): string | null => {
    const day = days[state];
    if (day !== null) return formats.day(day);
    return state === waiting && due ? t('waitingUntil', { day: formats.day(due) }) : null;
  };
  return (
    <StepList
      label={t('way')}
      steps={steps.map((state) => {
        const note = noteOf(state);
        const progress = days[state] !== null ? 'done' : state === waiting ? 'waiting' : 'later';
        return { key: state, label: code(`state.${state}`), state: progress, ...(note !== null && { note }) };
      })}
    />
  );
}
