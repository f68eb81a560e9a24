import { Button } from '@mantine/core';

import { lendingRoutes } from '../../../contract/lending.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { Form } from '../../form/Form.tsx';
import { NumberField } from '../../form/NumberField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from '../office.module.css';

/** How long the office lends its register; only where it is at home on a shared place. */
export function LoanRulePart() {
  const { data: status } = useApiQuery('register.status', {});
  const { data: rule } = useApiQuery('lending.rule', {});
  return status?.loan && rule ? <LoanRule key={rule.version} rule={rule} /> : null;
}

function LoanRule({ rule }: { rule: OutputAt<'lending.rule'> }) {
  const t = useTexts('lending');
  const office = useTexts('office');
  const mayWrite = usePermission('settings.write');
  const done = useDoneMessage();
  const showError = useShowError();
  const form = useAppForm({
    initialValues: { days: rule.days as number | null },
    schema: lendingRoutes.changeRule.input.omit({ version: true }),
    labels: { days: t('rule.days') },
  });
  const back = useApiCommand('lending.changeRule');
  const save = useApiCommand('lending.changeRule', {
    onDone: ({ version }) => done(t('rule.saved'), () => back.mutate({ days: rule.days, version })),
    onError: (problem) => {
      if (!form.showRefusal(problem)) showError(problem);
    },
  });
  return (
    <section>
      <h2>{t('rule.title')}</h2>
      <Form
        form={form}
        label={t('rule.title')}
        className={classes.form}
        onSubmit={() => form.submit(({ days }) => save.mutate({ days, version: rule.version }))}
      >
        <p className={classes.intro}>{t('rule.intro')}</p>
        <NumberField {...form.field('days')} maw={340} help={t('rule.help')} />
        {mayWrite && (
          <div>
            <Button type="submit" variant="default" loading={save.isPending}>
              {office('save')}
            </Button>
          </div>
        )}
      </Form>
    </section>
  );
}
