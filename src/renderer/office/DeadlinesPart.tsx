import { useState } from 'react';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { ruleKinds } from '../../domain/deadline/deadlineKind.ts';
import { DeadlineRuleDialog } from './DeadlineRuleDialog.tsx';
import { EarlierRules } from './EarlierRules.tsx';
import classes from './office.module.css';

type Rule = OutputAt<'office.deadlineRules'>[number];

/** The deadlines in force, with what they rest on and how binding they are. */
export function DeadlinesPart() {
  const t = useTexts('office');
  const code = useTexts('code');
  const formats = useFormats();
  const mayWrite = usePermission('settings.write');
  const { data, error } = useApiQuery('office.deadlineRules', {});
  const [changing, setChanging] = useState<Rule | null>(null);
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Loading />;
  const rules = ruleKinds.flatMap((kind) => data.find((rule) => rule.kind === kind && rule.validTo === null) ?? []);
  return (
    <>
      <p className={classes.intro}>{t('deadlines.intro')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('deadlines.kind')}</th>
            <th scope="col">{t('deadlines.period')}</th>
            <th scope="col">{t('deadlines.weight')}</th>
            <th scope="col">{t('deadlines.basis')}</th>
            {mayWrite && (
              <th scope="col">
                <span className="visually-hidden">{t('deadlines.change')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row">{code(`deadlineKind.${rule.kind}`)}</th>
              <td>{formats.period(rule.period)}</td>
              <td>{code(`deadlineWeight.${rule.weight}`)}</td>
              <td>{rule.basis ?? '–'}</td>
              {mayWrite && (
                <td>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('deadlines.changeTitle', { kind: code(`deadlineKind.${rule.kind}`) })}
                    onClick={() => setChanging(rule)}
                  >
                    {t('deadlines.change')}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <EarlierRules rules={data.filter(({ validTo }) => validTo !== null)} />
      {changing && <DeadlineRuleDialog rule={changing} onClose={() => setChanging(null)} />}
    </>
  );
}
