import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useId, useState } from 'react';

import { call } from '../api/client.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { useTexts } from '../app/language.tsx';
import { RadioCards } from '../form/RadioCards.tsx';
import { EarlierImports } from './EarlierImports.tsx';
import classes from './importing.module.css';
import type { ImportKind, OpenedList } from './importState.ts';

interface ChooseFileStepProps {
  onOpened: (kind: ImportKind, fileName: string, list: OpenedList) => void;
}

/** What the list is of, and which file. The file is read by the register; only what is shown comes back. */
export function ChooseFileStep({ onOpened }: ChooseFileStepProps) {
  const t = useTexts('importing');
  const id = useId();
  const [kind, setKind] = useState<ImportKind>('referrals');
  const [state, setState] = useState<{ reading: boolean; error: unknown }>({ reading: false, error: null });
  const pick = async () => {
    try {
      const file = await call('app.pickFileToOpen', { purpose: 'spreadsheet' });
      if (file === null) return;
      setState({ reading: true, error: null });
      const list = await call('importing.open', { kind, fileToken: file.fileToken });
      onOpened(kind, file.name, list);
    } catch (error) {
      setState({ reading: false, error });
    }
  };
  return (
    <>
      <p className={classes.intro}>{t('intro')}</p>
      <div className={classes.choose}>
        <RadioCards
          id={id}
          label={t('kind')}
          optional={false}
          value={kind}
          onChange={(next) => next && setKind(next)}
          onBlur={() => undefined}
          error={null}
          choices={[
            { value: 'referrals', title: t('kindReferrals'), text: t('kindReferralsText') },
            { value: 'coordinators', title: t('kindCoordinators'), text: t('kindCoordinatorsText') },
            { value: 'training', title: t('kindTraining'), text: t('kindTrainingText') },
            { value: 'supervision', title: t('kindSupervision'), text: t('kindSupervisionText') },
            { value: 'complaints', title: t('kindComplaints'), text: t('kindComplaintsText') },
          ]}
        />
        {state.error !== null && <ErrorNote error={state.error} />}
        <div>
          <Button
            leftSection={<IconFileSpreadsheet size={18} stroke={1.7} aria-hidden />}
            loading={state.reading}
            onClick={() => void pick()}
          >
            {t('pick')}
          </Button>
        </div>
        {state.reading && <Loading text={t('reading')} />}
      </div>
      <EarlierImports />
    </>
  );
}
