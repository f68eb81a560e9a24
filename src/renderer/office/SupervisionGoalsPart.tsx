import { Button } from '@mantine/core';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { Form } from '../form/Form.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { goalFields } from '../../contract/supervision.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import type { SupervisionGoals } from '../../domain/supervision/goals.ts';
import classes from './office.module.css';

/** How much supervision the office aims at, from this year on; years before keep theirs. */
export function SupervisionGoalsPart() {
  const year = yearOf(useToday());
  const { data, error, refetch } = useApiQuery('supervision.goals', { year });
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return data ? <Goals goals={data} year={year} /> : <Loading />;
}

function Goals({ goals, year }: { goals: SupervisionGoals; year: number }) {
  const t = useTexts('office');
  const mayWrite = usePermission('settings.write');
  const done = useDoneMessage();
  const showError = useShowError();
  const restore = useApiCommand('supervision.changeGoals');
  const form = useAppForm({
    initialValues: { ...goals } as Record<keyof SupervisionGoals, number | null>,
    schema: goalFields,
    labels: {
      groupPerYear: t('supervision.groupPerYear'),
      coordinatorPerYear: t('supervision.coordinatorPerYear'),
      fadderGroupPerYear: t('supervision.fadderGroupPerYear'),
    },
  });
  const save = useApiCommand('supervision.changeGoals', {
    onDone: () =>
      done(t('supervision.saved'), () => {
        restore.mutate({ fromYear: year, goals });
        form.setValues({ ...goals });
      }),
    onError: (problem) => {
      if (!form.showRefusal(problem)) showError(problem);
    },
  });
  const unit = t('supervision.aYear');
  return (
    <Form
      form={form}
      label={t('parts.supervision')}
      onSubmit={() => form.submit((typed) => save.mutate({ fromYear: year, goals: typed }))}
      className={classes.form}
    >
      <p className={classes.intro}>{t('supervision.intro', { year })}</p>
      <NumberField {...form.field('groupPerYear')} maw={340} unit={unit} help={t('supervision.groupHelp')} />
      <NumberField
        {...form.field('coordinatorPerYear')}
        maw={340}
        unit={unit}
        help={t('supervision.coordinatorHelp')}
      />
      <NumberField
        {...form.field('fadderGroupPerYear')}
        maw={340}
        unit={unit}
        help={t('supervision.fadderGroupHelp')}
      />
      {mayWrite && (
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </div>
      )}
    </Form>
  );
}
