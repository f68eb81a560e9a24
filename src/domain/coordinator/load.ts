/** How many persons a coordinator serves, against how many they can. */
export interface Load {
  persons: number;
  maxPersons: number;
}

/** Places left; negative when over the maximum («2 over maks»). */
export const freePlaces = ({ persons, maxPersons }: Load): number => maxPersons - persons;

/** A unit's places left: those of coordinators who take new ones. One who is over the maximum takes none from the others. */
export const freePlacesOfUnit = (coordinators: readonly (Load & { takesNew: boolean })[]): number =>
  coordinators.reduce((sum, one) => sum + (one.takesNew ? Math.max(0, freePlaces(one)) : 0), 0);
