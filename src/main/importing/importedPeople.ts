import type { Gender, NeedClass } from '../../domain/person/codes.ts';
import { plainName, sortName, withoutDoubleA } from '../../domain/person/name.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { RowVoice } from './importProblems.ts';
import type { PersonRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import { codeOf, nameOf, textOf, type PersonName, type RowValues } from './rowValues.ts';

/** A person that a row is about: one the register had, or one that this import makes. */
export interface ImportedPerson {
  id: string;
  name: PersonName;
  birthDate: string | null;
  /** The row to add; null for one who was there before, whose record is left as it is. */
  row: PersonRow | null;
}

interface Entry extends ImportedPerson {
  nationalId: string | null;
}

const nameKey = ({ givenName, familyName }: PersonName): string =>
  withoutDoubleA(plainName(`${givenName} ${familyName}`));

/**
 * Finds the person of each row, or makes a new one. The same number is the same person; without a number to go by, the
 * same name and birth date. A name alone joins nobody: two people's records in one would be worse than one person's in two.
 */
export class ImportedPeople {
  readonly added: PersonRow[] = [];
  readonly #byNumber = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #setting: ImportSetting;

  constructor(known: KnownRecords['persons'], setting: ImportSetting) {
    this.#setting = setting;
    for (const { id, nationalId, givenName, familyName, birthDate } of known)
      this.#index({ id, nationalId, name: { givenName, familyName }, birthDate, row: null });
  }

  /** `isSame` settles rows with neither number nor birth date: whether a namesake is the one by what else the row says. */
  findOrMake(values: RowValues, say: RowVoice, isSame: (personId: string) => boolean): ImportedPerson {
    const nationalId = textOf(values, 'nationalId');
    const name = nameOf(values);
    const birthDate = textOf(values, 'birthDate');
    const byNumber = nationalId === null ? undefined : this.#byNumber.get(nationalId);
    if (byNumber && name.familyName !== '' && nameKey(byNumber.name) !== nameKey(name))
      say.warning('name', 'NAME_DIFFERS');
    const found =
      byNumber ??
      this.#byName.get(nameKey(name))?.find((entry) => {
        if (name.familyName === '') return false;
        if (nationalId !== null && entry.nationalId !== null) return false;
        if (birthDate !== null && entry.birthDate !== null) return birthDate === entry.birthDate;
        return birthDate === entry.birthDate && nationalId === entry.nationalId && isSame(entry.id);
      });
    if (found) {
      if (found.row) this.#fillIn(found.row, values, say);
      return found;
    }
    const row = this.#newRow(values, name, nationalId, birthDate, say);
    this.added.push(row);
    return this.#index({ id: row.id, nationalId, name, birthDate, row });
  }

  /** Whether somebody of the name was in the register before the import. */
  hasNamesake(values: RowValues): boolean {
    return this.#byName.get(nameKey(nameOf(values)))?.some(({ row }) => row === null) ?? false;
  }

  #index(entry: Entry): Entry {
    if (entry.nationalId !== null) this.#byNumber.set(entry.nationalId, entry);
    const key = nameKey(entry.name);
    const namesakes = this.#byName.get(key);
    if (namesakes) namesakes.push(entry);
    else this.#byName.set(key, [entry]);
    return entry;
  }

  #newRow(
    values: RowValues,
    { givenName, familyName }: PersonName,
    nationalId: string | null,
    birthDate: string | null,
    say: RowVoice,
  ): PersonRow {
    const { letterLanguage, homeMunicipality, batchId, now } = this.#setting;
    const language = textOf(values, 'language');
    return {
      id: newIdOfMany(),
      version: 1,
      identityKind: nationalId === null ? 'withoutNumber' : 'nationalId',
      nationalId,
      givenName,
      familyName: familyName === '' ? '?' : familyName,
      birthDate,
      gender: codeOf<Gender>(values, 'gender') ?? 'unknown',
      address: textOf(values, 'address'),
      postalCode: textOf(values, 'postalCode'),
      municipalityNumber: this.#municipality(values, say) ?? homeMunicipality,
      area: textOf(values, 'area'),
      phone: textOf(values, 'phone'),
      language: isWrittenForm(language) ? null : language,
      needsInterpreter: language !== null && /tolk/i.test(language),
      gp: textOf(values, 'gp'),
      letterLanguage: isWrittenForm(language) ? (/ny/i.test(language ?? '') ? 'nn' : 'nb') : letterLanguage,
      needClass: codeOf<NeedClass>(values, 'needClass') ?? 'unknown',
      hasPowerOfAttorney: false,
      sortName: sortName(familyName, givenName),
      importBatchId: batchId,
      createdAt: now,
      updatedAt: now,
    };
  }

  /** A later row about a person this import makes tells what the first did not. */
  #fillIn(row: PersonRow, values: RowValues, say: RowVoice): void {
    row.address ??= textOf(values, 'address');
    row.postalCode ??= textOf(values, 'postalCode');
    row.area ??= textOf(values, 'area');
    row.phone ??= textOf(values, 'phone');
    row.gp ??= textOf(values, 'gp');
    if (row.gender === 'unknown') row.gender = codeOf<Gender>(values, 'gender') ?? 'unknown';
    if (row.needClass === 'unknown') row.needClass = codeOf<NeedClass>(values, 'needClass') ?? 'unknown';
    row.municipalityNumber ??= this.#municipality(values, say);
  }

  #municipality(values: RowValues, say: RowVoice): string | null {
    const text = textOf(values, 'municipality');
    if (text === null) return null;
    const number = this.#setting.municipalityNumber(text);
    if (number === null) say.warning('municipality', 'UNKNOWN_MUNICIPALITY', text);
    return number;
  }
}

const isWrittenForm = (language: string | null): boolean =>
  language !== null && /^(?:nynorsk|bokmål|nn|nb|ny|bm)$/i.test(language);
