import type { PlanColumn } from '../../../contract/listExport.ts';
import type { RowAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { DeadlineText } from '../../components/DeadlineText.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';
import { usePeriodText } from '../usePeriodText.ts';
import classes from '../plan.module.css';

export type PlanRow = RowAt<'plan.list'>;

/** The columns of the list of plans. */
export function usePlanColumns(): TableColumn<PlanRow, PlanColumn>[] {
  const t = useTexts('plan');
  const code = useTexts('code');
  const formats = useFormats();
  const periodText = usePeriodText();
  return [
    {
      key: 'person',
      header: t('column.person'),
      width: 'minmax(180px, 1.4fr)',
      always: true,
      sortBy: 'person',
      fold: 'lead',
      cell: ({ person }) => (
        <>
          <strong>{formats.name(person)}</strong> <span className="second">{formats.born(person)}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      width: 'minmax(130px, 1fr)',
      fold: 'line',
      cell: ({ state }) => code(`planState.${state}`),
    },
    {
      key: 'period',
      header: t('column.period'),
      width: '164px',
      sortBy: 'activeFrom',
      cell: (row) => periodText(row) ?? <span className={classes.none}>{t('noPeriod')}</span>,
    },
    {
      key: 'nextEvaluation',
      header: t('column.nextEvaluation'),
      width: '124px',
      sortBy: 'nextEvaluationOn',
      fold: 'trail',
      cell: ({ state, nextEvaluationOn }) => {
        if (nextEvaluationOn === null) return <span className={classes.none}>{t('notAgreed')}</span>;
        return isRunningPlan(state) ? (
          <DeadlineText dueOn={nextEvaluationOn} show="day" />
        ) : (
          formats.day(nextEvaluationOn)
        );
      },
    },
    {
      key: 'contents',
      header: t('column.contents'),
      width: '80px',
      cell: ({ contentsDone, contentsNeeded }) => t('contentsOf', { done: contentsDone, needed: contentsNeeded }),
    },
    {
      key: 'coordinator',
      header: t('column.coordinator'),
      width: 'minmax(120px, 1fr)',
      cell: ({ coordinator }) => coordinator ?? <span className={classes.none}>{t('noCoordinator')}</span>,
    },
    {
      key: 'system',
      header: t('column.system'),
      width: 'minmax(130px, 1fr)',
      fromStart: false,
      cell: ({ system }) => system && code(`planSystem.${system}`),
    },
  ];
}
