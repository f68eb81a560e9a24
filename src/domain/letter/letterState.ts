/** Where a letter stands. `ready`: finished and frozen; `discarded`: thrown away, and kept in the history. */
export const letterStates = ['draft', 'ready', 'sent', 'discarded'] as const;
export type LetterState = (typeof letterStates)[number];

/** Those that somebody still has to do something with. */
export const unsentStates = ['draft', 'ready'] as const satisfies readonly LetterState[];

/** How a letter left. */
export const sendingWays = ['post', 'digitalPost', 'electronicMessage', 'archiveSystem', 'handed'] as const;
export type SendingWay = (typeof sendingWays)[number];

export const letterSteps = [
  'change',
  'finish',
  'send',
  'undoSending',
  'correct',
  'discard',
  'restore',
  'takeOut',
] as const;
export type LetterStep = (typeof letterSteps)[number];

/** From which states each step is taken. What is finished is never changed: a correction is a new letter. */
const from: Readonly<Record<LetterStep, readonly LetterState[]>> = {
  change: ['draft'],
  finish: ['draft'],
  send: ['ready'],
  undoSending: ['sent'],
  correct: ['ready', 'sent'],
  discard: ['draft', 'ready'],
  restore: ['discarded'],
  takeOut: ['ready', 'sent'],
};

/** True when the step may be taken. The screen and the handler ask the same. */
export const mayTakeLetterStep = (step: LetterStep, state: LetterState): boolean => from[step].includes(state);
