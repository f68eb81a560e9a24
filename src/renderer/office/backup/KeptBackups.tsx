import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from '../office.module.css';
import { useFileSize } from './backupWords.ts';

/** The backups that lie in the usual place, newest first, and as what each is kept. */
export function KeptBackups({ kept }: { kept: OutputAt<'backup.state'>['kept'] }) {
  const t = useTexts('backup');
  const formats = useFormats();
  const size = useFileSize();
  return (
    <section className={classes.part}>
      <h2>{t('kept.title')}</h2>
      <p className="second">{kept.length === 0 ? t('kept.none') : t('kept.help')}</p>
      {kept.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('kept.day')}</th>
              <th scope="col">{t('kept.file')}</th>
              <th scope="col">{t('kept.size')}</th>
              <th scope="col">{t('kept.as')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map((each) => (
              <tr key={each.file}>
                <th scope="row">{formats.day(each.day)}</th>
                <td>{each.file}</td>
                <td>{size(each.size)}</td>
                <td>{t(`slot.${each.slot}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
