import { daysBetween, type Day, maxDay } from '../calendar/day.ts';
import type { RelationKind } from '../family/relationKind.ts';
import type { DemoPerson } from './demoPerson.ts';
import type { LifeStory } from './lifeStory.ts';
import type { Random } from './random.ts';

/** What somebody is to a person of the demo, and when the office wrote it down. */
export interface DemoRelation {
  id: string;
  day: Day;
  personId: string;
  kind: RelationKind;
  otherPersonId: string | null;
  kinName: string | null;
}

/** Between siblings: not less than a year, not more than nine. */
const [leastDays, mostDays] = [365, 9 * 365];
/** How many of the following children are looked through for a sibling. */
const within = 80;

/**
 * Makes siblings of some of the children, a good one in ten: they get one name, one home and the same parents, who stand
 * outside the register. Whom the melding came about first keeps their own. Changes the persons of the lives it is given.
 */
export function tellFamilies(random: Random, lives: readonly LifeStory[]): DemoRelation[] {
  const children = lives.filter(({ person }) => isBornChild(person));
  const taken = new Set<string>();
  return children.flatMap((first, index) => {
    const isFamily = random.chance(0.15);
    if (!isFamily || taken.has(first.person.id)) return [];
    const second = children
      .slice(index + 1, index + 1 + within)
      .find(({ person }) => !taken.has(person.id) && maySiblings(first.person, person));
    if (!second) return [];
    for (const { person } of [first, second]) taken.add(person.id);
    moveIn(second.person, first.person);
    return relationsOf(random, first, second);
  });
}

const isBornChild = ({ birthDate, representativeType }: DemoPerson): boolean =>
  birthDate !== null && representativeType === 'parents';

function maySiblings(a: DemoPerson, b: DemoPerson): boolean {
  const days = Math.abs(daysBetween(a.birthDate ?? '', b.birthDate ?? ''));
  return days >= leastDays && days <= mostDays && a.givenName !== b.givenName;
}

function moveIn(one: DemoPerson, home: DemoPerson): void {
  const { familyName, address, postalCode, municipalityNumber, area, language, needsInterpreter, letterLanguage } =
    home;
  Object.assign(one, { familyName, address, postalCode, municipalityNumber, area, language, needsInterpreter });
  Object.assign(one, { letterLanguage, representativeName: home.representativeName });
}

function relationsOf(random: Random, first: LifeStory, second: LifeStory): DemoRelation[] {
  const day = maxDay(receivedOn(first), receivedOn(second));
  const outside = { otherPersonId: null, kinName: first.person.representativeName };
  const sibling = { kind: 'sibling' as const, otherPersonId: second.person.id, kinName: null };
  return [
    { id: random.id(day), day, personId: first.person.id, ...sibling },
    ...[first, second].map(({ person }) => ({
      id: random.id(day),
      day,
      personId: person.id,
      kind: 'parent' as const,
      ...outside,
    })),
  ];
}

const receivedOn = ({ cases }: LifeStory): Day => cases[0]?.melding.receivedOn ?? '9999-12-31';
