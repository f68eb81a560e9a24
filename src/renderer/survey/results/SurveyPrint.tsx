import { useSearchParams } from 'react-router';

import { call } from '../../api/client.ts';
import { useSession } from '../../app/session.tsx';
import { PrintMenu } from '../../components/takeOut/PrintMenu.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import type { OpenEdition } from '../surveyEdition.ts';

/** The survey's figures on paper, as PDF or as Word, parted as they are on the screen; small numbers hidden. */
export function SurveyPrint({ edition }: { edition: OpenEdition }) {
  const { office } = useSession();
  const [params] = useSearchParams();
  const asked = params.get('groupBy');
  const groupBy = edition.questions.find(({ id }) => id === asked)?.id ?? null;
  const out = useTakeOut('survey', ({ format, ground }) =>
    call('survey.print', {
      editionId: edition.id,
      groupBy,
      language: office.letterLanguage,
      ground,
      format: format === 'docx' ? 'docx' : 'html',
    }),
  );
  return <PrintMenu out={out} />;
}
