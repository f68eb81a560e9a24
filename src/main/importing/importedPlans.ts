import type { Day } from '../../domain/calendar/day.ts';
import type { PlanState, PlanSystem } from '../../domain/plan/codes.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { RowVoice } from './importProblems.ts';
import type { PlanEventRow, PlanRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import type { Melding } from './meldingOfRow.ts';
import { codeOf, textOf, type RowValues } from './rowValues.ts';

type PlanSpan = Pick<KnownRecords['plans'][number], 'state' | 'activeFrom' | 'activeTo'>;

/** Makes the plan that a row tells of. A person has at most one that is not closed (hol § 7-1). */
export class ImportedPlans {
  readonly added: PlanRow[] = [];
  /** Since when each added plan is known to be in its state. */
  readonly knownSince = new Map<string, Day>();
  readonly #byPerson = new Map<string, PlanSpan[]>();
  readonly #setting: ImportSetting;

  constructor(known: KnownRecords['plans'], setting: ImportSetting) {
    this.#setting = setting;
    for (const { personId, ...plan } of known) this.#index(personId, plan);
  }

  /** Adds the row's plan unless the person has it already. True when one was added. */
  add(personId: string, values: RowValues, melding: Melding | null, say: RowVoice): boolean {
    const wanted = this.#planOf(values, say);
    if (wanted === null) return false;
    const others = this.#byPerson.get(personId) ?? [];
    if (others.some((plan) => plan.state === wanted.state && plan.activeFrom === wanted.activeFrom)) return false;
    if (wanted.state !== 'closed' && others.some((plan) => plan.state !== 'closed')) {
      say.warning('planState', 'PLAN_EXISTS');
      return false;
    }
    const { batchId, now } = this.#setting;
    const row: PlanRow = {
      id: newIdOfMany(),
      version: 1,
      personId,
      ...wanted,
      noPlanReason: wanted.state === 'notWanted' ? 'doesNotWant' : null,
      system: codeOf<PlanSystem>(values, 'planSystem'),
      nextEvaluationOn: textOf(values, 'planEvaluationOn'),
      contents: [],
      importBatchId: batchId,
      createdAt: now,
      updatedAt: now,
    };
    this.added.push(row);
    this.knownSince.set(row.id, knownSince(row, values, melding) ?? this.#setting.today);
    this.#index(personId, wanted);
    return true;
  }

  #planOf(values: RowValues, say: RowVoice): (PlanSpan & { consentWithdrawnOn: Day | null }) | null {
    const { today } = this.#setting;
    const from = textOf(values, 'planFrom');
    const to = textOf(values, 'planTo');
    const said = codeOf<PlanState>(values, 'planState');
    if (said === null && from === null && to === null) return null;
    const hasEnded = to !== null && to < today;
    const state = said ?? (hasEnded ? 'closed' : 'active');
    const span = { state, activeFrom: from, activeTo: to, consentWithdrawnOn: null };
    if (state === 'active' || state === 'underRevision') {
      if (from === null) say.warning('planFrom', 'PLAN_WITHOUT_START');
      if (!hasEnded) return span;
      if (said !== null) say.warning('planTo', 'PLAN_HAS_ENDED', to);
      return { ...span, state: 'closed' };
    }
    if (state === 'consentWithdrawn') return { ...span, consentWithdrawnOn: to };
    // Not wanted, waiting for consent or being written: there are no days of being active yet.
    return state === 'closed' ? span : { ...span, activeFrom: null, activeTo: null };
  }

  #index(personId: string, plan: PlanSpan): void {
    const others = this.#byPerson.get(personId);
    if (others) others.push(plan);
    else this.#byPerson.set(personId, [plan]);
  }
}

/** A list gives no day for «ønsker ikke»: it has been so since the case was decided, or came. */
const knownSince = (row: PlanRow, values: RowValues, melding: Melding | null): Day | null =>
  row.activeTo ??
  row.activeFrom ??
  textOf(values, 'planTo') ??
  textOf(values, 'planFrom') ??
  melding?.decidedOn ??
  melding?.receivedOn ??
  null;

/** How an imported plan came to be in its state: one event. */
export function planEventOf(row: PlanRow, onDay: Day, { accountId, now }: ImportSetting): PlanEventRow {
  return { id: newIdOfMany(), planId: row.id, at: now, onDay, accountId, toState: row.state };
}
