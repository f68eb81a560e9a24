import type { z } from 'zod';

import type { RouteAt } from '../../../src/contract/index.ts';
import { planContentBody } from '../../../src/contract/planContent.ts';
import type { LetterKind } from '../../../src/domain/letter/letterKind.ts';
import type { PlanMember } from '../../../src/domain/plan/planContent.ts';
import { aPlanContent } from '../../domain/plan/aPlanContent.ts';
import { addPlan } from '../plan/aPlan.ts';
import type { TestRegister } from '../testRegister.ts';

/** The office's address on its paper: where complaints are sent. */
export const setLetterhead = (register: TestRegister) =>
  register.invoke('letter.changeLetterhead', {
    addressLine: 'Rådhusgata 1',
    postalLine: '2815 Gjøvik',
    phone: '00 00 00 00',
    email: '',
    web: '',
    authority: 'Statsforvalteren i Innlandet',
  });

/** Makes a letter in the case and reads it. */
export async function makeLetter(
  register: TestRegister,
  referralId: string,
  kind: LetterKind,
  language: 'nb' | 'nn' | null = null,
): Promise<z.output<RouteAt<'letter.get'>['output']>> {
  const { ids } = await register.invoke('letter.make', { referralId, kind, language });
  return register.invoke('letter.get', { id: ids[0] ?? '' });
}

/** Finishes a letter and reads it. */
export async function finished(register: TestRegister, { id, version }: { id: string; version: number }) {
  await register.invoke('letter.finish', { letters: [{ id, version }] });
  return register.invoke('letter.get', { id });
}

/** Marks a letter as sent and reads it. */
export async function sent(
  register: TestRegister,
  { id, version }: { id: string; version: number },
  sentOn = '2026-11-21',
) {
  await register.invoke('letter.send', { letters: [{ id, version }], sentOn, how: 'post' });
  return register.invoke('letter.get', { id });
}

/** A plan with these members, consented to. */
export async function planWith(register: TestRegister, personId: string, members: PlanMember[]): Promise<string> {
  const planId = await addPlan(register, personId);
  const body = planContentBody.parse(aPlanContent({ members, measures: [] }));
  await register.invoke('planContent.save', { planId, version: 0, body });
  return planId;
}
