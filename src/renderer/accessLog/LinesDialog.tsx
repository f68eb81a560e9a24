import { Button, Modal } from '@mantine/core';
import { Link } from 'react-router';

import type { ReviewRow } from '../../contract/accessLog.ts';
import { actWords } from '../../locales/accessWords.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useLanguage, useTexts } from '../app/language.tsx';
import { DialogFoot } from '../components/DialogFoot.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { useFocusBack } from '../components/useFocusBack.ts';
import classes from './accessLog.module.css';

/** The log's own lines behind a row of the review. */
export function LinesDialog({ row, onClose }: { row: ReviewRow; onClose: () => void }) {
  useFocusBack();
  const t = useTexts('accessLog');
  const app = useTexts('app');
  const formats = useFormats();
  const language = useLanguage();
  const { personId, accountId, day, accountName, personName } = row;
  const { data, error } = useApiQuery('accessLog.lines', { personId, accountId, day });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('review.behind', { name: accountName, day: formats.day(day) })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {error && <ErrorNote error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p>
            {personName === null ? (
              t('review.deleted')
            ) : (
              <Link to={`/personer/${personId}/hvem-har-sett`} className="link">
                {personName}
              </Link>
            )}
          </p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('column.clock')}</th>
                <th scope="col">{t('column.what')}</th>
                <th scope="col">{t('column.why')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((line, index) => (
                // A line of the log never moves.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  <td>{line.clock}</td>
                  <td>{actWords(line, language)}</td>
                  <td>{line.ground ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <DialogFoot>
        <Button onClick={onClose}>{t('review.close')}</Button>
      </DialogFoot>
    </Modal>
  );
}
