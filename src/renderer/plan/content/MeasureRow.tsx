import { useFormats, useTexts } from '../../app/language.tsx';
import type { ConsentStop } from '../../../domain/consent/whatConsentStops.ts';
import type { Measure, PlanMember } from '../../../domain/plan/planContent.ts';
import classes from './content.module.css';
import { useMemberName } from './memberName.ts';
import { MeasureState } from './MeasureState.tsx';

interface MeasureRowProps {
  measure: Measure;
  members: readonly PlanMember[];
  stop: ConsentStop | null;
  isEvaluationLate: boolean;
  onOpen: (() => void) | null;
  onMove: ((step: -1 | 1) => void) | null;
}

/** One measure: Enter opens it, Alt and an arrow moves it. */
export function MeasureRow({ measure, members, stop, isEvaluationLate, onOpen, onMove }: MeasureRowProps) {
  const t = useTexts('planContent');
  const formats = useFormats();
  const memberName = useMemberName();
  const responsible = [
    ...members.filter(({ id }) => measure.memberIds.includes(id)).map(memberName),
    ...(measure.responsible === '' ? [] : [measure.responsible]),
  ];
  return (
    <tr>
      <th scope="row">
        {onOpen ? (
          <button
            type="button"
            className={classes.rowButton}
            aria-label={t('goals.edit', { text: measure.text })}
            onClick={onOpen}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
              if (!event.altKey || step === null || !onMove) return;
              event.preventDefault();
              onMove(step);
            }}
          >
            {measure.text}
          </button>
        ) : (
          measure.text
        )}
        {measure.extent !== '' && <span className={classes.under}>{measure.extent}</span>}
      </th>
      <td>{responsible.length === 0 ? <span className="second">{t('goals.nobody')}</span> : responsible.join(', ')}</td>
      <td className="tabular">{measure.fromDay === null ? measure.fromWords : formats.day(measure.fromDay)}</td>
      <td>
        <MeasureState measure={measure} stop={stop} isEvaluationLate={isEvaluationLate} />
      </td>
    </tr>
  );
}
