import { type Day, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { agreementState, type AgreementState, ranIn } from '../../domain/directory/agreement.ts';
import { isRevisionOverdue } from '../../domain/directory/procedure.ts';
import type { QueryContext } from '../api/context.ts';
import { bodyNames } from '../directory/bodyNames.ts';
import {
  type Agreement,
  agreementStore,
  type Liaison,
  liaisonStore,
  placeStore,
  procedureStore,
} from '../directory/directoryRepo.ts';
import { stoodThen } from './stoodThen.ts';
import { type InformationWork, informationStore, type RehabilitationMeasure } from '../planning/planningRepo.ts';
import {
  rehabilitationMeasureStore,
  type RehabilitationPlan,
  rehabilitationPlanStore,
} from '../planning/planningRepo.ts';

/** What the report tells of cooperation: the office's own work and nobody's case, so nothing of it is hidden. */
export interface CooperationMaterial {
  /** The kommuner and bydeler the office works with, by name; and which of them had no contact in the year. */
  readonly places: readonly { readonly name: string; readonly isContacted: boolean }[];
  readonly liaisons: readonly Liaison[];
  /** Those that ran in the year, renewed since or not, with how they stood on the day. */
  readonly agreements: readonly (Agreement & { readonly withName: string; readonly state: AgreementState })[];
  readonly procedures: { readonly all: number; readonly revised: number; readonly overdue: number };
  readonly information: readonly InformationWork[];
  /** The plan in force in the year with its measures. */
  readonly plan: { readonly plan: RehabilitationPlan; readonly measures: readonly RehabilitationMeasure[] } | null;
}

export async function cooperationMaterial(
  ctx: Pick<QueryContext, 'db' | 'reference'>,
  asOf: Day,
): Promise<CooperationMaterial> {
  const { db } = ctx;
  const from = startOfYear(yearOf(asOf));
  const inYear = ({ day }: { day: Day }) => day >= from && day <= asOf;
  const nameOf = await bodyNames(ctx);
  const liaisons = (await liaisonStore.list(db)).filter(inYear);
  const contacted = new Set(liaisons.map(({ placeId }) => placeId));
  const procedures = stoodThen(await procedureStore.all(db), asOf, ({ revisedOn }) => revisedOn <= asOf);
  return {
    places: stoodThen(await placeStore.all(db), asOf)
      .map(({ id }) => ({ name: nameOf(id) ?? '', isContacted: contacted.has(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    liaisons,
    agreements: stoodThen(await agreementStore.all(db), asOf, (one) => ranIn(one, from, asOf))
      .map((one) => ({
        ...one,
        withName: nameOf(one.placeId ?? one.partnerId) ?? one.counterpart ?? '',
        state: agreementState(one, asOf),
      }))
      .toSorted((a, b) => a.withName.localeCompare(b.withName, 'nb')),
    procedures: {
      all: procedures.length,
      revised: procedures.filter(({ revisedOn }) => inYear({ day: revisedOn })).length,
      overdue: procedures.filter((one) => isRevisionOverdue(one, asOf)).length,
    },
    information: (await informationStore.list(db)).filter(inYear),
    plan: await planOfYear(ctx, from, asOf),
  };
}

async function planOfYear({ db }: Pick<QueryContext, 'db'>, from: Day, to: Day): Promise<CooperationMaterial['plan']> {
  const inForce = stoodThen(
    await rehabilitationPlanStore.all(db),
    to,
    ({ fromDay, toDay, adoptedOn }) => adoptedOn !== null && fromDay <= to && toDay >= from,
  ).toSorted((a, b) => b.fromDay.localeCompare(a.fromDay));
  const [plan] = inForce;
  if (!plan) return null;
  const measures = stoodThen(await rehabilitationMeasureStore.all(db), to);
  return { plan, measures: measures.filter(({ planId }) => planId === plan.id) };
}
