import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import classes from './about.module.css';

/** Where the facts come from that are shipped with the app, and when they were fetched. */
export function ShippedFacts() {
  const t = useTexts('about');
  const formats = useFormats();
  const { data } = useApiQuery('register.about', {});
  if (!data) return null;
  return (
    <section className={classes.part}>
      <h2 id="shipped-facts">{t('facts.title')}</h2>
      <table className={classes.table} aria-labelledby="shipped-facts">
        <thead>
          <tr>
            <th scope="col">{t('facts.of')}</th>
            <th scope="col">{t('facts.source')}</th>
            <th scope="col">{t('facts.retrieved')}</th>
          </tr>
        </thead>
        <tbody>
          {data.facts.map(({ name, retrieved }) => (
            <tr key={name}>
              <th scope="row">{t(`facts.name.${name}`)}</th>
              <td>{t(`facts.from.${name}`)}</td>
              <td>{retrieved.length === 10 ? formats.day(retrieved) : retrieved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
