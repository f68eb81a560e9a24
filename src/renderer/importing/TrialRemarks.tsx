import { useTexts } from '../app/language.tsx';
import classes from './importing.module.css';
import type { Trial } from './importState.ts';
import { useProblemText } from './useProblemText.ts';
import { useReadValue } from './useReadValue.ts';

/** How many rows are named for each kind of remark. */
const named = 8;

/** What was read in spite of something odd, by kind, and the first row as it will become. */
export function TrialRemarks({ trial }: { trial: Trial }) {
  const t = useTexts('importing');
  const problemText = useProblemText();
  const readValue = useReadValue();
  const { warnings, example } = trial;
  const codes = [...new Set(warnings.map((warning) => warning.code))];
  const fieldName = (field: string) => (t as (key: string) => string)(`field.${field}`);
  const filled = Object.entries(example ?? {}).filter((pair): pair is [string, string] => pair[1] !== null);
  return (
    <div className={classes.halves}>
      {codes.length > 0 && (
        <section>
          <h2 className={classes.heading}>{t('warningsTitle')}</h2>
          {codes.map((code) => {
            const rows = warnings.filter((warning) => warning.code === code);
            return (
              <div key={code} className={classes.remark}>
                <strong>{problemText(code)}</strong>
                {rows.slice(0, named).map((warning) => (
                  <div key={`${warning.row}-${warning.column}`} className="second">
                    {`${t('row')} ${warning.row}, ${warning.column}`}
                    {warning.repaired !== null && `: ${t('becameText', { text: warning.repaired })}`}
                  </div>
                ))}
                {rows.length > named && <div className="second">{t('andMore', { count: rows.length - named })}</div>}
              </div>
            );
          })}
        </section>
      )}
      {filled.length > 0 && (
        <section>
          <h2 className={classes.heading}>{t('exampleTitle')}</h2>
          <dl className={classes.example}>
            {filled.map(([field, value]) => (
              <div key={field}>
                <dt>{fieldName(field)}</dt>
                <dd>{readValue(field, value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
