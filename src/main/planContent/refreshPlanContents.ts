import type { PlanContent } from '../../domain/plan/codes.ts';
import { planContents } from '../../domain/plan/codes.ts';
import { fillChecklist, metContents } from '../../domain/plan/contentChecklist.ts';
import { isStandingPlan } from '../../domain/plan/planRules.ts';
import type { CommandContext } from '../api/context.ts';
import { plansOfPerson } from '../plan/planRepo.ts';
import { findContent, storeContents } from './contentRepo.ts';
import { checklistFacts } from './planSnapshot.ts';

/**
 * Stores which points of § 9 the person's plan meets, where lists and figures read them. Call it after any change of its
 * words, consents or coordinator. A plan that lives here is ticked from its words alone; one that lives elsewhere keeps
 * what was ticked by hand.
 */
export async function refreshPlanContents(
  { db, today }: Pick<CommandContext, 'db' | 'today'>,
  personId: string,
): Promise<void> {
  for (const plan of await plansOfPerson(db, personId)) {
    const content = isStandingPlan(plan.state) ? await findContent(db, plan.id) : undefined;
    if (!content) continue;
    const facts = await checklistFacts(db, { plan, body: content.body, day: today });
    const met = new Set<PlanContent>(metContents(fillChecklist(content.body, facts, planContents)));
    const isHere = plan.system === 'koordinat';
    await storeContents(
      db,
      plan.id,
      planContents.filter((point) => met.has(point) || (!isHere && plan.contents.includes(point))),
    );
  }
}
