import { Checkbox } from '@mantine/core';

import type { ChoosablePlace } from '../../../domain/directory/pastedPlaces.ts';
import classes from '../directory.module.css';

interface PlaceTicksProps {
  places: readonly ChoosablePlace[];
  chosen: ReadonlySet<string>;
  onTurn: (key: string) => void;
}

/** The places to tick off, under their fylke; the bydeler under their town. */
export function PlaceTicks({ places, chosen, onTurn }: PlaceTicksProps) {
  const groups = Map.groupBy(places, ({ key, within }) => (key.length > 4 ? `${within} ` : within));
  return [...groups].map(([within, members]) => (
    <fieldset key={within} className={classes.group}>
      <legend className={classes.county}>{within}</legend>
      <ul className={classes.choices}>
        {members
          .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
          .map(({ key, name }) => (
            <li key={key}>
              <Checkbox label={name} checked={chosen.has(key)} onChange={() => onTurn(key)} />
            </li>
          ))}
      </ul>
    </fieldset>
  ));
}
