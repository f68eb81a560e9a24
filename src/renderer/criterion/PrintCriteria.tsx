import { call } from '../api/client.ts';
import { useSession } from '../app/session.tsx';
import { PrintMenu } from '../components/takeOut/PrintMenu.tsx';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';

/** The year's assessment on paper, as PDF or as Word, in the written form of the office's letters. */
export function PrintCriteria({ year }: { year: number }) {
  const { office } = useSession();
  const out = useTakeOut('criteria', ({ format, ground }) =>
    call('criterion.print', {
      year,
      language: office.letterLanguage,
      ground,
      format: format === 'docx' ? 'docx' : 'html',
    }),
  );
  return <PrintMenu out={out} />;
}
