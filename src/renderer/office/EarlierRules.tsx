import type { OutputAt } from '../api/paths.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import classes from './office.module.css';

type Rule = OutputAt<'office.deadlineRules'>[number];

/** What was in force before, the latest first: terms that began then are counted by it still. */
export function EarlierRules({ rules }: { rules: readonly Rule[] }) {
  const t = useTexts('office');
  const code = useTexts('code');
  const formats = useFormats();
  if (rules.length === 0) return null;
  const latestFirst = rules.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return (
    <section aria-labelledby="earlier-rules" className={classes.earlier}>
      <h2 id="earlier-rules">{t('deadlines.earlier')}</h2>
      <table className={classes.table} aria-labelledby="earlier-rules">
        <thead>
          <tr>
            <th scope="col">{t('deadlines.kind')}</th>
            <th scope="col">{t('deadlines.period')}</th>
            <th scope="col">{t('deadlines.weight')}</th>
            <th scope="col">{t('deadlines.basis')}</th>
            <th scope="col">{t('deadlines.validFromTo')}</th>
          </tr>
        </thead>
        <tbody>
          {latestFirst.map((rule) => (
            <tr key={rule.id}>
              <th scope="row">{code(`deadlineKind.${rule.kind}`)}</th>
              <td>{formats.period(rule.period)}</td>
              <td>{code(`deadlineWeight.${rule.weight}`)}</td>
              <td>{rule.basis ?? '–'}</td>
              <td>
                {formats.day(rule.validFrom)}–{rule.validTo && formats.day(rule.validTo)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
