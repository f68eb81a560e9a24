import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type {
  CityDistrictFile,
  CriterionFile,
  FormerMunicipalityFile,
  MunicipalityFile,
  NationalFigureFile,
  PostalCodeFile,
} from '../../domain/reference/types.ts';

/** The facts shipped with the product, each file with its source. Read once, when first asked for. */
export interface Reference {
  municipalities(): MunicipalityFile;
  formerMunicipalities(): FormerMunicipalityFile;
  /** The bydeler of towns that are parted between helseforetak: Oslo. */
  cityDistricts(): CityDistrictFile;
  nationalFigures(): NationalFigureFile;
  postalCodes(): PostalCodeFile;
  criteria(): CriterionFile;
  /** The municipality's name today; the number itself where it is unknown. */
  municipalityName(number: string): string;
  /** A letter as it is shipped: a heading with the subject, then the text (resources/letters/nb/refused.md). */
  letterText(language: string, kind: string): string;
  /** The path of a font shipped with the product, for what is made without a window. */
  fontFile(name: string): string;
}

/** Reads reference data from `resources/reference`, lazily and once each. */
export function openReference(resourcesPath: string): Reference {
  const files = new Map<string, unknown>();
  const file = <T>(name: string): T => {
    if (!files.has(name)) {
      files.set(name, JSON.parse(readFileSync(join(resourcesPath, 'reference', `${name}.json`), 'utf8')));
    }
    return files.get(name) as T;
  };
  let names: Map<string, string> | undefined;
  const reference: Reference = {
    municipalities: () => file('municipalities'),
    formerMunicipalities: () => file('former-municipality-numbers'),
    cityDistricts: () => file('city-districts'),
    nationalFigures: () => file('national-figures'),
    postalCodes: () => file('postal-codes'),
    criteria: () => file('criteria'),
    letterText(language, kind) {
      const path = join(resourcesPath, 'letters', language, `${kind}.md`);
      if (!files.has(path)) files.set(path, readFileSync(path, 'utf8'));
      return files.get(path) as string;
    },
    fontFile: (name) => join(resourcesPath, 'fonts', name),
    municipalityName(number) {
      names ??= new Map(reference.municipalities().municipalities.map((m) => [m.number, m.name]));
      return names.get(number) ?? number;
    },
  };
  return reference;
}
