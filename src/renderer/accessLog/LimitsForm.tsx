import { Button } from '@mantine/core';

import { reviewLimits } from '../../contract/accessLog.ts';
import type { ReviewLimits } from '../../domain/accessLog/review.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { Form } from '../form/Form.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import classes from './accessLog.module.css';

type Typed = Record<keyof ReviewLimits, number | null>;

/** Where looks begin to be asked about in this office: folded away, for it is set once. */
export function LimitsForm({ limits }: { limits: ReviewLimits }) {
  const t = useTexts('accessLog');
  const say = useDoneMessage();
  const form = useAppForm({
    initialValues: { ...limits } as Typed,
    schema: reviewLimits,
    labels: {
      personsADay: t('limits.personsADay'),
      nightFrom: t('limits.nightFrom'),
      nightTo: t('limits.nightTo'),
      relationDays: t('limits.relationDays'),
    },
    rules: ({ nightFrom, nightTo }) =>
      nightFrom !== null && nightTo !== null && nightTo >= nightFrom ? { nightTo: t('limits.nightEnds') } : {},
  });
  const save = useApiCommand('accessLog.changeLimits', { onDone: () => say(t('limits.saved')) });
  return (
    <details className={classes.meaning}>
      <summary>{t('limits.title')}</summary>
      <Form
        form={form}
        label={t('limits.title')}
        className={classes.limits}
        onSubmit={() => form.submit((values) => save.mutate(values))}
      >
        <NumberField {...form.field('personsADay')} unit={t('limits.persons')} />
        <FieldRow>
          <NumberField {...form.field('nightFrom')} help={t('limits.hourHelp')} />
          <NumberField {...form.field('nightTo')} />
        </FieldRow>
        <NumberField {...form.field('relationDays')} help={t('limits.relationHelp')} unit={t('limits.days')} />
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('limits.save')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
