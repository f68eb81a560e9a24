import { useState } from 'react';
import { useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { AboutLetter } from './page/AboutLetter.tsx';
import { EditDialog } from './page/EditDialog.tsx';
import type { LetterFile } from './page/letterFile.ts';
import { LetterMenu } from './page/LetterMenu.tsx';
import { SendDialog } from './page/SendDialog.tsx';
import { WhatWaits } from './page/WhatWaits.tsx';

/** One letter: what waits, the letter to read, and what is known of it. */
export function LetterPage() {
  const { letterId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('letter.get', { id: letterId });
  if (data) return <TheLetter file={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function TheLetter({ file }: { file: LetterFile }) {
  const t = useTexts('letter');
  const formats = useFormats();
  const [dialog, setDialog] = useState<'edit' | 'send' | null>(null);
  const close = () => setDialog(null);
  const { kind, person, state, stop, referralId } = file;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/brev', text: t('title') },
          { to: `/sak/${referralId}`, text: formats.name(person) },
        ]}
        here={t(`kind.${kind}`)}
      />
      <PageTitle
        title={t(`kind.${kind}`)}
        subtitle={formats.name(person)}
        beside={
          <StatusPill tone={stop ? 'red' : state === 'draft' || state === 'ready' ? 'good' : 'neutral'}>
            {stop ? t('isHeldBack') : t(`state.${state}`)}
          </StatusPill>
        }
        action={<LetterMenu file={file} onEdit={() => setDialog('edit')} />}
      />
      <WhatWaits file={file} onEdit={() => setDialog('edit')} onSend={() => setDialog('send')} />
      <WithSidePanel side={<AboutLetter file={file} />}>
        <LetterSheet sheet={file.sheet} label={t('page.sheet')} />
      </WithSidePanel>
      {dialog === 'edit' && <EditDialog file={file} onClose={close} />}
      {dialog === 'send' && <SendDialog letters={[file]} onSent={close} onClose={close} />}
    </>
  );
}
