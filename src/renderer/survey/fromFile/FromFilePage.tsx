import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';

import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { type OpenEdition, useEdition } from '../surveyEdition.ts';
import { ColumnsOfFile } from './ColumnsOfFile.tsx';
import type { OpenFile } from './openFile.ts';

/** Takes answers in from a form tool's file: chosen, looked over, fetched. Nothing is stored before the last press. */
export function FromFilePage() {
  const { data, error, refetch } = useEdition();
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <FromFile edition={data} />;
}

function FromFile({ edition }: { edition: OpenEdition }) {
  const t = useTexts('survey');
  const [file, setFile] = useState<OpenFile | null>(null);
  const [state, setState] = useState<{ isReading: boolean; error: unknown }>({ isReading: false, error: null });
  const pick = async () => {
    try {
      const picked = await call('app.pickFileToOpen', { purpose: 'spreadsheet' });
      if (picked === null) return;
      setState({ isReading: true, error: null });
      const opened = await call('surveyResponse.openFile', { editionId: edition.id, fileToken: picked.fileToken });
      const { token, rows, headerRows, columns } = opened;
      setFile({ name: picked.name, token, rows, headerRows, columns });
      setState({ isReading: false, error: null });
    } catch (error) {
      setState({ isReading: false, error });
    }
  };
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/undersokelser', text: t('title') },
          { to: `/undersokelser/${edition.survey.id}/${edition.id}`, text: edition.survey.title },
        ]}
        here={t('importing.title')}
      />
      <PageTitle
        title={t('importing.title')}
        subtitle={file && `${file.name} · ${t('importing.rows', { count: file.rows })}`}
      />
      {state.error !== null && <ErrorNote error={state.error} />}
      {file === null ? (
        <>
          <p style={{ maxWidth: 680 }}>{t('importing.intro')}</p>
          <Button
            mt={16}
            leftSection={<IconFileSpreadsheet size={18} stroke={1.7} aria-hidden />}
            loading={state.isReading}
            onClick={() => void pick()}
          >
            {t('importing.pick')}
          </Button>
          {state.isReading && <Loading text={t('importing.reading')} />}
        </>
      ) : (
        <ColumnsOfFile edition={edition} file={file} onChange={setFile} onAnother={() => void pick()} />
      )}
    </>
  );
}
