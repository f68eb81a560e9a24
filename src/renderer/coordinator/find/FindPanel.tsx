import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useStoredDraft } from '../../form/kept/storedDraft.ts';
import { AppointForm } from './AppointForm.tsx';
import classes from './find.module.css';
import type { Candidate, FindCase } from './findCase.ts';
import { findStepOf } from './findStep.ts';
import { RequestForm } from './RequestForm.tsx';

interface FindPanelProps {
  found: FindCase;
  chosen: Candidate | null;
}

/** What comes next: the request to the unit, or the appointment when it has said yes. */
export function FindPanel({ found, chosen }: FindPanelProps) {
  const t = useTexts('coordinator');
  const step = findStepOf(found);
  // Null until one has gone one of the ways: then the focus stays on the link that leads back.
  const [isDirect, setDirect] = useState<boolean | null>(null);
  const request = useStoredDraft('assignmentRequest', found.referral.id);
  const appointment = useStoredDraft('assignment', found.referral.id);
  if (!request || !appointment) return <Loading />;
  if (step === 'nothing') return <NotNow referralId={found.referral.id} />;
  if (step === 'appoint') return <AppointForm found={found} chosen={chosen} stored={appointment} />;
  if (isDirect) {
    return (
      <AppointForm found={found} chosen={chosen} stored={appointment}>
        <WayLink text={t('request.back')} onClick={() => setDirect(false)} takesFocus />
      </AppointForm>
    );
  }
  const way = <WayLink text={t('request.direct')} onClick={() => setDirect(true)} takesFocus={isDirect !== null} />;
  if (step === 'wait') return <Waiting found={found}>{way}</Waiting>;
  return (
    <RequestForm found={found} chosen={chosen} stored={request}>
      {way}
    </RequestForm>
  );
}

interface WayLinkProps {
  text: string;
  onClick: () => void;
  takesFocus: boolean;
}

const focusOnce = (link: HTMLElement | null) => link?.focus();

const WayLink = ({ text, onClick, takesFocus }: WayLinkProps) => (
  <button ref={takesFocus ? focusOnce : undefined} type="button" className={`link ${classes.way}`} onClick={onClick}>
    {text}
  </button>
);

function NotNow({ referralId }: { referralId: string }) {
  const t = useTexts('coordinator');
  return (
    <SidePanel title={t('appoint.title')}>
      <div className={classes.panel}>
        <p>{t('find.notNow')}</p>
        <p className={classes.way}>
          <Link className="link" to={`/sak/${referralId}`}>
            {t('find.toCase')}
          </Link>
        </p>
      </div>
    </SidePanel>
  );
}

function Waiting({ found: { request, referral }, children }: { found: FindCase; children: ReactNode }) {
  const t = useTexts('coordinator');
  const formats = useFormats();
  if (request === null) return null;
  const days = { asked: formats.day(request.requestedOn), answerBy: formats.day(request.answerBy) };
  const { proposedCoordinator: name } = request;
  return (
    <SidePanel title={t('request.waitingTitle', { unit: request.unitName })}>
      <div className={classes.panel}>
        <p>{name === null ? t('request.waitingTextOpen', days) : t('request.waitingText', { ...days, name })}</p>
        <Button component={Link} to={`/sak/${referral.id}`} fullWidth className={classes.action}>
          {t('request.answer')}
        </Button>
        {children}
      </div>
    </SidePanel>
  );
}
