import type { reportImprovements as nb } from '../nb/reportImprovements.ts';
import type { Texts } from '../textTypes.ts';

export const reportImprovements: Texts<typeof nb> = {
  followedUp: 'Tiltak frå tidlegare år',
  noneEarlier: 'Det var ingen tiltak frå tidlegare år å følgje opp.',
  earlier_one: '{{count}} tiltak frå tidlegare år er følgt opp; {{ended}} av dei er avslutta i året.',
  earlier_other: '{{count}} tiltak frå tidlegare år er følgde opp; {{ended}} av dei er avslutta i året.',
  followedUpTable: 'Tiltak frå tidlegare år, følgde opp i {{year}}',
  made: 'Nye tiltak i {{year}}',
  noneMade: 'Det er ikkje laga tiltak i {{year}}.',
  madeCount_one: 'Det er laga {{count}} tiltak i {{year}}.',
  madeCount_other: 'Det er laga {{count}} tiltak i {{year}}.',
  madeTable: 'Tiltak laga i {{year}}',
  improvement: 'Tiltak',
  origin: 'Kjem frå',
  due: 'Frist',
  state: 'Status',
  effect: 'Skal verke på, og kva det førte til',
  deviations: 'Avvik',
  noDeviations: 'Det er ikkje meldt avvik i {{year}}.',
  deviationCount_one: 'Det er meldt {{count}} avvik i {{year}}.',
  deviationCount_other: 'Det er meldt {{count}} avvik i {{year}}.',
  deviationsOpen_one: '{{count}} er ikkje lukka.',
  deviationsOpen_other: '{{count}} er ikkje lukka.',
};
