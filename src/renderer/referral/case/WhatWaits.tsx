import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { SuggestedLetter } from '../../components/LetterFacts.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import { isStanding } from '../../../domain/coordinator/requestRules.ts';
import { urgencyOf } from '../../../domain/deadline/urgency.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission, useSession, useToday } from '../../app/session.tsx';
import { type NextStep as Waiting, type NextStepKind, nextStepOf } from '../../../domain/referral/nextStep.ts';
import { type CaseDialog, useOpenDialog } from './caseDialog.ts';
import type { CaseFile } from './caseFile.ts';

const dialogOf: Partial<Record<NextStepKind, CaseDialog>> = {
  answerFromUnit: 'answerRequest',
  assess: 'assess',
  getInformation: 'startAssessment',
  decide: 'decide',
  notifyMunicipality: 'notifyMunicipality',
  registerMunicipalityAnswer: 'registerMunicipalityAnswer',
  sendFeedback: 'feedback',
  closeCase: 'close',
  takeUpAgain: 'resume',
};

/** What waits in the case: one sentence with one button. */
export function WhatWaits({ file }: { file: CaseFile }) {
  const { referral, assignment } = file;
  const { office } = useSession();
  const today = useToday();
  const next = nextStepOf({
    state: referral.state,
    office: office.officeType,
    hasCoordinator: assignment !== null,
    isPaused: referral.paused !== null,
    open: referral.deadlines.filter(({ doneOn, pausedSince }) => doneOn === null && pausedSince === null),
  });
  const sentence = useSentence(file, next);
  const tone = toneOf(next, today);
  return (
    <NextStep
      tone={tone}
      title={sentence}
      action={
        <>
          <SuggestedLetter referralId={referral.id} />
          <TheButton file={file} kind={next.kind} />
        </>
      }
    />
  );
}

function toneOf({ kind, dueOn }: Waiting, today: string) {
  if (kind === 'findCoordinator') return 'red';
  if (kind === 'nothing') return 'done';
  const urgency = dueOn === null ? 'later' : urgencyOf(dueOn, today);
  return urgency === 'overdue' ? 'red' : urgency === 'soon' ? 'amber' : 'neutral';
}

function useSentence({ referral, person }: CaseFile, { kind, dueOn }: Waiting): string {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const formats = useFormats();
  if (referral.state === 'closed' && referral.closedOn && referral.closeReason) {
    return t('next.closed', {
      day: formats.day(referral.closedOn),
      reason: code(`closeReason.${referral.closeReason}`),
    });
  }
  if (referral.state === 'decided' && referral.outcome) {
    return t('next.decided', { outcome: code(`outcome.${referral.outcome}`) });
  }
  const asked = referral.requests.find((request) => isStanding(request.state));
  const values = {
    name: formats.spokenName(person.fields),
    unit: asked?.unitName ?? t('event.aUnit'),
    missing: referral.missing ?? '',
    what: referral.paused ? code(`pauseReason.${referral.paused.reason}`) : '',
    since: referral.paused ? formats.day(referral.paused.since) : '',
    municipality: referral.municipality.name ?? t('event.aMunicipality'),
  };
  return dueOn === null ? t(`next.${kind}`, values) : t(`next.${kind}By`, { ...values, day: formats.day(dueOn) });
}

function TheButton({ file, kind }: { file: CaseFile; kind: NextStepKind }): ReactNode {
  const t = useTexts('caseFile');
  const open = useOpenDialog();
  const mayWrite = usePermission('case.write');
  if (!mayWrite || kind === 'nothing') return null;
  if (kind === 'findCoordinator')
    return <LinkButton to={`/sak/${file.referral.id}/koordinator`}>{t('button.findCoordinator')}</LinkButton>;
  if (kind === 'makePlan' || kind === 'evaluatePlan') {
    return <LinkButton to={`/personer/${file.person.id}/plan`}>{t(`button.${kind}`)}</LinkButton>;
  }
  const accepted = kind === 'answerFromUnit' && file.referral.requests.some((request) => request.state === 'accepted');
  if (accepted)
    return <LinkButton to={`/sak/${file.referral.id}/koordinator`}>{t('button.findCoordinator')}</LinkButton>;
  const dialog = dialogOf[kind];
  return dialog ? <Button onClick={() => open(dialog)}>{t(`button.${kind}`)}</Button> : null;
}

const LinkButton = ({ to, children }: { to: string; children: ReactNode }) => (
  <Button component={Link} to={to}>
    {children}
  </Button>
);
