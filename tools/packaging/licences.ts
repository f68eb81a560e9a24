import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LicenceList } from '../../src/domain/about/licence.ts';
import { licenceText, packageFile } from './licenceText.ts';
import { otherParts } from './otherParts.ts';
import { shippedPackages } from './shippedPackages.ts';

const file = join(import.meta.dirname, '..', '..', 'out', 'renderer', 'licences.json');

/** Every part that is shipped with its licence; a text that several share stands once. */
export function licencesOf(packages: readonly string[]): LicenceList {
  const texts: string[] = [];
  const placeOf = (text: string): number => {
    const place = texts.indexOf(text);
    return place === -1 ? texts.push(text) - 1 : place;
  };
  const parts = [
    ...packages.map((path) => {
      const { name, version, license } = packageFile(path);
      return { name, version, licence: license, text: licenceText(path) };
    }),
    ...otherParts(),
  ];
  return {
    parts: parts
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ text, ...part }) => ({ ...part, text: placeOf(text) })),
    texts,
  };
}

/** Puts the licences beside the window's own files, where its page about the app reads them. */
export const writeLicences = (): void => writeFileSync(file, JSON.stringify(licencesOf(shippedPackages())));
