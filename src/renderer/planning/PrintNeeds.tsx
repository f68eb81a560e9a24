import { call } from '../api/client.ts';
import { useSession } from '../app/session.tsx';
import { PrintMenu } from '../components/takeOut/PrintMenu.tsx';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';

/** The tables on paper, as PDF or Word, small numbers hidden. */
export function PrintNeeds({ asOf }: { asOf: string }) {
  const { office } = useSession();
  const out = useTakeOut('needs', ({ format, ground }) =>
    call('planningExtract.print', {
      asOf,
      language: office.letterLanguage,
      ground,
      format: format === 'docx' ? 'docx' : 'html',
    }),
  );
  return <PrintMenu out={out} isPrimary />;
}
