import { informationFields } from '../../contract/informationWork.ts';
import { rehabilitationMeasureFields, rehabilitationPlanFields } from '../../contract/rehabilitationPlan.ts';
import { type Kept, keptStore } from '../db/keptStore.ts';
import { informationWork, rehabilitationMeasure, rehabilitationPlan } from '../db/schema/index.ts';

type Values<Table extends { $inferSelect: object }> = Omit<Table['$inferSelect'], keyof Kept<object>>;

export type InformationWork = Kept<Values<typeof informationWork>>;
export type RehabilitationPlan = Kept<Values<typeof rehabilitationPlan>>;
export type RehabilitationMeasure = Kept<Values<typeof rehabilitationMeasure>>;

const namesOf = <Shape extends object>({ shape }: { shape: Shape }) => Object.keys(shape) as (keyof Shape & string)[];

export const informationStore = keptStore<Values<typeof informationWork>>(informationWork, namesOf(informationFields));
export const rehabilitationPlanStore = keptStore<Values<typeof rehabilitationPlan>>(
  rehabilitationPlan,
  namesOf(rehabilitationPlanFields),
);
export const rehabilitationMeasureStore = keptStore<Values<typeof rehabilitationMeasure>>(
  rehabilitationMeasure,
  namesOf(rehabilitationMeasureFields),
);
