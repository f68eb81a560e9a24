import { answerFigures, isShownAs } from '../../domain/municipality/municipalAnswer.ts';
import type { QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { newestPlanSystem, runningByMunicipality } from '../participation/participationRepo.ts';
import { personLineOf } from '../person/personRepo.ts';
import { takeStep } from '../referral/caseSteps.ts';
import { overdueMeldinger } from './answerRepo.ts';
import { answersByMunicipality, periodOf, totalAnswers } from './answersOf.ts';

/** The kommuner that a helseforetak sends meldinger to: how they answer, and asking again. */
export const municipalityHandlers: ModuleHandlers<'municipality'> = {
  async answers(ctx, { filter }) {
    const all = await answersByMunicipality(ctx, periodOf(filter));
    const total = await totalAnswers(ctx.db, periodOf(filter), ctx.today);
    return { rows: all.filter((row) => isShownAs(row, filter.show)), total, all: all.length };
  },

  async ofMunicipality(ctx, { municipalityNumber }) {
    const rows = await answersByMunicipality(ctx, { from: null, to: null });
    const found =
      rows.find((row) => row.municipalityNumber === municipalityNumber) ?? (await unknownTo(ctx, municipalityNumber));
    return { ...found, planSystem: await newestPlanSystem(ctx.db, municipalityNumber) };
  },

  async overdue({ db, audit, today, hiddenPersons }, { municipalityNumber }) {
    const all = await overdueMeldinger(db, municipalityNumber, today);
    const rows = all.filter(({ person }) => !hiddenPersons.has(person.id));
    await audit.note({ action: 'read', entity: 'overdueList', detail: { rows: rows.length, municipalityNumber } });
    return rows.map(({ person, ...row }) => ({ ...row, person: personLineOf(person) }));
  },

  async remind(ctx, { cases, onDay, note }) {
    if (new Set(cases.map(({ id }) => id)).size < cases.length) throw new Refusal('CONFLICT');
    for (const { id, version } of cases) {
      const step = 'remindMunicipality';
      await takeStep(ctx, { referralId: id, version, step, onDay, note, changes: { municipalityRemindedOn: onDay } });
    }
    return { reminded: cases.length };
  },
};

/** A kommune that nothing was ever sent to. */
async function unknownTo({ db, today, reference }: QueryContext, municipalityNumber: string) {
  const agreements = (await runningByMunicipality(db, today)).get(municipalityNumber) ?? 0;
  const name = reference.municipalityName(municipalityNumber);
  const figures = answerFigures([], { day: today, dueOn: () => null });
  return { municipalityNumber, name, ...figures, hasNeverAnswered: false, agreements };
}
