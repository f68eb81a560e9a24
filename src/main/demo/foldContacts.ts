import { addDays, type Day, minDay } from '../../domain/calendar/day.ts';
import type { DemoPerson } from '../../domain/demo/demoPerson.ts';
import type { ContactKind } from '../../domain/followUp/contact.ts';
import type { AssignmentRow, ContactRow } from './demoRows.ts';
import type { FoldWorld } from './foldWorld.ts';

const minutes: Readonly<Record<'nb' | 'nn', readonly string[]>> = {
  nb: [
    'Gikk gjennom hva som virker, og hva som skal prøves til neste gang.',
    'Snakket om hverdagen. Ingen nye behov nå.',
    'Avtalte at koordinatoren ringer skolen og legekontoret.',
  ],
  nn: [
    'Gjekk gjennom kva som verkar, og kva som skal prøvast til neste gong.',
    'Snakka om kvardagen. Ingen nye behov no.',
    'Avtalte at koordinatoren ringjer skulen og legekontoret.',
  ],
};

/** The talks between a coordinator and a person who has no plan that says when they meet: every few months, seldom forgotten. */
export function foldContacts(
  { random, asOf, accountIds }: FoldWorld,
  person: Pick<DemoPerson, 'id' | 'letterLanguage' | 'givenName' | 'familyName'>,
  assignments: readonly AssignmentRow[],
): ContactRow[] {
  const contacts: ContactRow[] = [];
  for (const { fromDay, toDay } of assignments) {
    const until = minDay(toDay ?? asOf, asOf);
    for (let day = next(fromDay); day <= until; day = next(day)) contacts.push(contactOn(day));
  }
  return contacts;

  function next(day: Day): Day {
    return addDays(day, random.chance(0.03) ? 260 : random.int(50, 150));
  }

  function contactOn(heldOn: Day): ContactRow {
    const at = random.moment(heldOn);
    return {
      id: random.id(heldOn),
      version: 1,
      personId: person.id,
      kind: random.weighted<ContactKind>([
        ['conversation', 3],
        ['phone', 4],
        ['visit', 1],
      ]),
      heldOn,
      attendees: [{ name: `${person.givenName} ${person.familyName}`.trim(), came: true }],
      minutes: random.pick(minutes[person.letterLanguage]),
      createdAt: at,
      updatedAt: at,
      accountId: random.pick(accountIds),
    };
  }
}
