import { createContext, use } from 'react';

/** The steps that are taken in a dialog of their own. */
export const simpleDialogs = [
  'startAssessment',
  'preliminaryAnswer',
  'followUp',
  'feedback',
  'reopen',
  'note',
  'assess',
  'remindMunicipality',
  'resume',
] as const;
export type SimpleDialog = (typeof simpleDialogs)[number];

export type CaseDialog =
  | SimpleDialog
  | 'askForInformation'
  | 'correct'
  | 'pause'
  | 'decide'
  | 'close'
  | 'notifyMunicipality'
  | 'registerMunicipalityAnswer'
  | 'answerRequest'
  | 'withdrawRequest'
  | 'endAssignment'
  | 'alsoProvides';

const CaseDialogContext = createContext<(dialog: CaseDialog) => void>(() => undefined);
export const CaseDialogProvider = CaseDialogContext;

/** Opens one of the case's dialogs. */
export const useOpenDialog = (): ((dialog: CaseDialog) => void) => use(CaseDialogContext);
