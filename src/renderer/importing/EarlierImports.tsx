import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useDoneMessage } from '../app/notifications.tsx';
import { useFormats, useTexts } from '../app/language.tsx';
import { LinkButton } from '../components/LinkButton.tsx';
import classes from './importing.module.css';

/** What was imported before; a whole import can be taken out again while nothing of it is changed. */
export function EarlierImports() {
  const t = useTexts('importing');
  const formats = useFormats();
  const done = useDoneMessage();
  const { data } = useApiQuery('importing.batches', {});
  const undo = useApiCommand('importing.undo', { onDone: () => done(t('undone')) });
  if (!data || data.length === 0) return null;
  return (
    <section>
      <h2 className={classes.heading}>{t('earlier')}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('created')}</th>
            <th scope="col">{t('matched')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('undo')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map((batch) => (
            <tr key={batch.id}>
              <th scope="row">{`${formats.day(batch.at.slice(0, 10))} ${formats.clock(batch.at)}`}</th>
              <td>{t(`kindShort.${batch.kind}`)}</td>
              <td>{batch.by}</td>
              <td className="tabular">{formats.number(batch.created)}</td>
              <td className="tabular">{formats.number(batch.matched)}</td>
              <td>
                {batch.undoneAt === null ? (
                  <LinkButton isBusy={undo.isPending} onClick={() => undo.mutate({ batchId: batch.id })}>
                    {t('undo')}
                  </LinkButton>
                ) : (
                  t('undoneAt')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
