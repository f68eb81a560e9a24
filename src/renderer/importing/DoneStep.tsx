import { Button } from '@mantine/core';
import { Link } from 'react-router';

import { useApiCommand } from '../api/useApiCommand.ts';
import { NextStep } from '../components/NextStep.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useTexts } from '../app/language.tsx';
import { LinkButton } from '../components/LinkButton.tsx';
import classes from './importing.module.css';
import type { ImportKind, ImportResult, ImportWork } from './importState.ts';

/** Where what came in is seen, and what the way there is called. */
const onwards = {
  referrals: ['/meldinger', 'see'],
  coordinators: ['/koordinatorer', 'seeCoordinators'],
  training: ['/opplaering/kurs', 'seeTraining'],
  supervision: ['/opplaering/veiledning', 'seeSupervision'],
  complaints: ['/klager', 'seeComplaints'],
} as const satisfies Record<ImportKind, readonly [string, string]>;

/** What came in, and the way on; the whole import can be undone. */
export function DoneStep({ work, result, onAgain }: { work: ImportWork; result: ImportResult; onAgain: () => void }) {
  const t = useTexts('importing');
  const done = useDoneMessage();
  const undo = useApiCommand('importing.undo', {
    onDone: () => {
      done(t('undone'));
      onAgain();
    },
  });
  const { created, matched, batchId } = result;
  const [address, word] = onwards[work.kind];
  return (
    <>
      <NextStep
        tone="done"
        title={t('done')}
        text={t('doneText', { created, matched })}
        action={
          <Button component={Link} to={address}>
            {t(word)}
          </Button>
        }
      />
      <div className={classes.links}>
        <button type="button" className="link" onClick={onAgain}>
          {t('another')}
        </button>
        <LinkButton isBusy={undo.isPending} onClick={() => undo.mutate({ batchId })}>
          {t('undo')}
        </LinkButton>
      </div>
    </>
  );
}
