import { useFormats, useTexts } from '../../app/language.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { formatClockTime } from '../../../domain/calendar/clockTime.ts';
import { SaveCalendarFile } from './SaveCalendarFile.tsx';
import type { SessionView } from './typedSession.ts';

/** When, how long, where and by whom, always in the same order. */
export function SessionFacts({ session }: { session: SessionView }) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const formats = useFormats();
  const { id, state, kind, day, startTime, minutes, place, fadderName } = session;
  return (
    <SideFacts title={t('session.facts')}>
      <DefinitionList
        facts={[
          [t('session.kind'), code(`supervisionKind.${kind}`)],
          [t('session.day'), formats.longDay(day)],
          [t('session.time'), startTime && formatClockTime(startTime)],
          [
            t('session.hours'),
            minutes === null
              ? null
              : t('session.hourCount', { hours: formats.number(minutes / 60, minutes % 60 === 0 ? 0 : 1) }),
          ],
          [t('session.place'), place],
          [t('session.fadder'), fadderName],
        ]}
      />
      {state === 'planned' && <SaveCalendarFile sessionId={id} />}
    </SideFacts>
  );
}
