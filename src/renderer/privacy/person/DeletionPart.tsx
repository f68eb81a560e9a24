import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ReasonDialog } from '../../form/ReasonDialog.tsx';
import classes from '../privacy.module.css';
import { ApproveDialog } from './ApproveDialog.tsx';

type OfPerson = OutputAt<'privacy.ofPerson'>;

interface DeletionPartProps {
  personId: string;
  name: string;
  retention: OfPerson['retention'];
  proposal: OfPerson['proposal'];
}

/** How long the record is kept, and its deletion: proposed by one, approved by another. */
export function DeletionPart({ personId, name, retention, proposal }: DeletionPartProps) {
  const t = useTexts('privacy');
  const formats = useFormats();
  const say = useDoneMessage();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'propose' | 'approve' | null>(null);
  const propose = useApiCommand('privacy.proposeDeletion', {
    onDone: () => {
      setOpen(null);
      say(t('page.proposedDone'));
    },
  });
  const reject = useApiCommand('privacy.rejectDeletion', { onDone: () => say(t('page.rejectedDone')) });
  const kept = t(`class.${retention.class}`);
  return (
    <section className={classes.section}>
      <h2>{t('page.deletion')}</h2>
      <p className={classes.text}>
        {retention.dueOn === null
          ? t('page.running')
          : t('page.keptAs', { class: kept, day: formats.day(retention.dueOn) })}
      </p>
      {proposal === null && retention.dueOn !== null && (
        <Button variant="default" onClick={() => setOpen('propose')}>
          {t('page.propose')}
        </Button>
      )}
      {proposal && (
        <>
          <p>
            {t('page.proposed', {
              day: formats.day(proposal.proposedOn),
              name: proposal.proposedBy,
              ground: proposal.ground,
            })}
          </p>
          {!proposal.mayApprove && <p className={classes.text}>{t('page.ownProposal')}</p>}
          <div className={classes.tools}>
            {proposal.mayApprove && (
              <Button variant="default" onClick={() => setOpen('approve')}>
                {t('page.approve')}
              </Button>
            )}
            <button
              type="button"
              className="link"
              onClick={() => reject.mutate({ id: proposal.id, version: proposal.version })}
            >
              {t('page.reject')}
            </button>
          </div>
        </>
      )}
      {open === 'propose' && (
        <ReasonDialog
          title={t('page.proposeTitle')}
          text={t('page.proposeText')}
          label={t('page.reason')}
          help={t('page.groundHelp')}
          go={t('page.proposeTitle')}
          isBusy={propose.isPending}
          onAnswer={(ground) => propose.mutate({ personId, ground })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'approve' && proposal && (
        <ApproveDialog
          name={name}
          proposal={proposal}
          onClose={() => setOpen(null)}
          onDeleted={() => void navigate('/personvern/sletting')}
        />
      )}
    </section>
  );
}
