import { notInArray, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

import { complaint, deadline, letter, participationAgreement, person, plan, referral } from '../db/schema/index.ts';

/** No condition where nobody is hidden, so that the lists of most accounts are read as quickly as ever. */
const notOf =
  (personId: SQLiteColumn) =>
  (hidden: ReadonlySet<string>): SQL[] =>
    hidden.size === 0 ? [] : [notInArray(personId, [...hidden])];

/**
 * Conditions of a list that is to neither show nor count the persons hidden from who asks (`ctx.hiddenPersons`): a count
 * that is one more than the rows would tell that somebody is there.
 */
export const withoutHidden = {
  agreements: notOf(participationAgreement.personId),
  complaints: notOf(complaint.personId),
  deadlines: notOf(deadline.personId),
  letters: notOf(letter.personId),
  persons: notOf(person.id),
  plans: notOf(plan.personId),
  referrals: notOf(referral.personId),
} as const;
