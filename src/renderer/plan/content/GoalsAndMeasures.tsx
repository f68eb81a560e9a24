import { IconPlus } from '@tabler/icons-react';

import { useTexts } from '../../app/language.tsx';
import { measuresOf } from '../../../domain/plan/editContent.ts';
import type { PlanContentBody } from '../../../domain/plan/planContent.ts';
import type { ConsentStops } from '../../../domain/consent/whatConsentStops.ts';
import classes from './content.module.css';
import type { ContentDialog } from './contentDialog.ts';
import { MeasureRow } from './MeasureRow.tsx';
import { subgoalName } from './subgoalName.ts';

interface GoalsAndMeasuresProps {
  body: PlanContentBody;
  stops: ConsentStops | null;
  isEvaluationLate: boolean;
  /** Null where it is only read: an agreed version, or an account that may not write. */
  onOpen: ((dialog: ContentDialog) => void) | null;
  onMove: ((measureId: string, step: -1 | 1) => void) | null;
}

/** The overall goal in the person's words, and measures grouped under the subgoal they serve. */
export function GoalsAndMeasures({ body, stops, isEvaluationLate, onOpen, onMove }: GoalsAndMeasuresProps) {
  const t = useTexts('planContent');
  const hasSubgoals = body.subgoals.length > 0;
  return (
    <section className={classes.section} aria-labelledby="goals">
      <div className={classes.head}>
        <h2 id="goals">{t('goals.title')}</h2>
        {onOpen && (
          <span className={classes.headLinks}>
            <AddLink text={t('goals.newSubgoal')} onClick={() => onOpen({ kind: 'subgoal', id: null })} />
            {hasSubgoals && (
              <AddLink
                text={t('goals.newMeasure')}
                onClick={() => onOpen({ kind: 'measure', id: null, subgoalId: body.subgoals[0]?.id ?? null })}
              />
            )}
          </span>
        )}
      </div>
      <OverallGoal goal={body.overallGoal} onEdit={onOpen && (() => onOpen({ kind: 'words', part: 'goal' }))} />
      {hasSubgoals ? (
        <>
          <table className={classes.table} aria-labelledby="goals">
            <thead>
              <tr>
                <th scope="col">{t('goals.measure')}</th>
                <th scope="col">{t('goals.responsible')}</th>
                <th scope="col">{t('goals.from')}</th>
                <th scope="col">{t('goals.assessment')}</th>
              </tr>
            </thead>
            {body.subgoals.map((subgoal) => (
              <tbody key={subgoal.id}>
                <tr className={classes.group}>
                  <th scope="rowgroup" colSpan={4}>
                    {onOpen ? (
                      <button
                        type="button"
                        className={classes.rowButton}
                        aria-label={t('goals.editSubgoal', { text: subgoalName(subgoal) })}
                        onClick={() => onOpen({ kind: 'subgoal', id: subgoal.id })}
                      >
                        {subgoalName(subgoal)}
                      </button>
                    ) : (
                      subgoalName(subgoal)
                    )}
                    {subgoal.area !== '' && subgoal.text !== '' && <span className="second"> {subgoal.area}</span>}
                    {onOpen && (
                      <button
                        type="button"
                        className={classes.groupAdd}
                        aria-label={t('goals.measureUnder', { subgoal: subgoalName(subgoal) })}
                        onClick={() => onOpen({ kind: 'measure', id: null, subgoalId: subgoal.id })}
                      >
                        <IconPlus size={17} stroke={1.8} aria-hidden />
                      </button>
                    )}
                  </th>
                </tr>
                {measuresOf(body, subgoal.id).map((measure) => (
                  <MeasureRow
                    key={measure.id}
                    measure={measure}
                    members={body.members}
                    stop={stops?.measures.get(measure.id) ?? null}
                    isEvaluationLate={isEvaluationLate}
                    onOpen={onOpen && (() => onOpen({ kind: 'measure', id: measure.id, subgoalId: subgoal.id }))}
                    onMove={onMove && ((step) => onMove(measure.id, step))}
                  />
                ))}
              </tbody>
            ))}
          </table>
          {onMove && body.measures.length > 1 && <p className="second">{t('goals.moveHelp')}</p>}
        </>
      ) : (
        <p className="second">{t('goals.empty')}</p>
      )}
    </section>
  );
}

function OverallGoal({ goal, onEdit }: { goal: string; onEdit: (() => void) | null }) {
  const t = useTexts('planContent');
  if (goal === '' && onEdit === null) return null;
  return (
    <p className={classes.goal}>
      <span className="second">{t('goals.overallGoal')}</span>
      {goal !== '' && <q className={classes.quote}>{goal}</q>}
      {onEdit && (
        <button
          type="button"
          className="link"
          aria-label={goal === '' ? undefined : t('words.editOf', { title: t('goals.overallGoal') })}
          onClick={onEdit}
        >
          {goal === '' ? t('goals.noGoal') : t('words.edit')}
        </button>
      )}
    </p>
  );
}

export function AddLink({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <button type="button" className={classes.add} onClick={onClick}>
      <IconPlus size={17} stroke={1.8} aria-hidden />
      <span>{text}</span>
    </button>
  );
}
