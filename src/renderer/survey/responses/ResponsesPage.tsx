import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';

import type { ResponseRow } from '../../../contract/surveyResponse.ts';
import { useApiPages } from '../../api/useApiPages.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Nobody } from '../results/ResultsPage.tsx';
import { SurveyFrame } from '../SurveyFrame.tsx';
import type { OpenEdition } from '../surveyEdition.ts';
import { ResponseDialog } from './ResponseDialog.tsx';
import { useResponseColumns } from './useResponseColumns.tsx';

/** The answers form by form, the last first. */
export function ResponsesPage() {
  const t = useTexts('survey');
  const mayWrite = usePermission('report.write');
  const mayImport = usePermission('import.run');
  return (
    <SurveyFrame
      view="responses"
      action={(edition) => {
        const place = `/undersokelser/${edition.survey.id}/${edition.id}`;
        if (edition.responses === 0) return null;
        return (
          <>
            {mayImport && (
              <Button
                variant="default"
                component={Link}
                to={`${place}/fil`}
                leftSection={<IconFileSpreadsheet size={20} stroke={1.5} aria-hidden />}
              >
                {t('importing.open')}
              </Button>
            )}
            {mayWrite && (
              <Button component={Link} to={`${place}/skriv`}>
                {t('typing.open')}
              </Button>
            )}
          </>
        );
      }}
    >
      {(edition) => (edition.responses === 0 ? <Nobody edition={edition} /> : <Responses edition={edition} />)}
    </SurveyFrame>
  );
}

function Responses({ edition }: { edition: OpenEdition }) {
  const t = useTexts('survey');
  const [open, setOpen] = useState<ResponseRow | null>(null);
  const pages = useApiPages('surveyResponse.list', { editionId: edition.id });
  const columns = useResponseColumns(edition);
  return (
    <>
      <DataTable
        name={`survey ${edition.survey.id}`}
        label={t('view.responses')}
        noun={t('list.noun')}
        columns={columns}
        pages={pages}
        rowKey={({ id }) => id}
        onOpen={setOpen}
      />
      {open && <ResponseDialog key={open.id} edition={edition} response={open} onClose={() => setOpen(null)} />}
    </>
  );
}
