import { describe, expect, test } from 'vitest';
import { codeReader } from '../../../src/domain/importing/codeCell.ts';
import { comparable } from '../../../src/domain/importing/headerText.ts';
import { importFields, importKinds, importRules } from '../../../src/domain/importing/importKind.ts';

describe.each(importKinds)('%s', (kind) => {
  const { fields } = importRules(kind);

  test('no header stands for two fields', () => {
    const owners = new Map<string, string>();
    for (const { field, headers } of fields)
      for (const header of headers) {
        const key = comparable(header);
        expect([header, key === '', owners.get(key) ?? field]).toEqual([header, false, field]);
        owners.set(key, field);
      }
  });

  test('no word of a code list stands for two codes, or for a code and nothing', () => {
    for (const { field, words = {}, nothing = [] } of fields) {
      const owners = new Map<string, string>(nothing.map((word) => [comparable(word), '(nothing)']));
      for (const [code, synonyms] of Object.entries(words))
        for (const word of [code, ...synonyms]) {
          const key = comparable(word) || word;
          expect([field, word, owners.get(key) ?? code]).toEqual([field, word, code]);
          owners.set(key, code);
        }
    }
  });

  test('what is shown of the fields has headers, and values for each code', () => {
    for (const field of importFields(kind)) {
      expect(field.headers.length).toBeGreaterThan(0);
      expect(field.values === undefined).toBe(field.type !== 'code' && field.type !== 'presence');
    }
  });
});

test.each([
  ['need', 'IP', 'ipWithCoordinator'],
  ['need', 'Individuell plan', 'ipWithCoordinator'],
  ['need', 'IP + koordinator', 'ipWithCoordinator'],
  ['need', 'kun koordinator', 'coordinatorOnly'],
  ['need', 'koordinator utan IP', 'coordinatorOnly'],
  ['need', 'BK', 'childCoordinator'],
  ['need', 'barnekoord.', 'childCoordinator'],
  ['need', 'Re-/habilitering', 'rehabilitationOnly'],
  ['decisionOutcome', 'Avslag', 'refused'],
  ['decisionOutcome', 'ønskjer ikkje', 'declinedByPerson'],
  ['decisionOutcome', 'Vidaresendt', 'forwarded'],
  ['decisionOutcome', 'duplikat', 'duplicateOrError'],
  ['planState', 'Verksam', 'active'],
  ['planState', 'under utarbeidelse', 'inProgress'],
  ['planState', 'samtykke trukket', 'consentWithdrawn'],
  ['needClass', 'Noe/avgrenset', 'limited'],
  ['needClass', 'middels til stort', 'moderate'],
  ['needClass', 'omfattande', 'extensive'],
  ['gender', 'K', 'female'],
  ['channel', 'PLO', 'ploMessage'],
  ['referrerType', 'BUP', 'hospitalMentalChild'],
  ['referrerType', 'DPS', 'hospitalMentalAdult'],
  ['referrerType', 'Helsesykepleier', 'healthStation'],
  ['specialty', 'TSB', 'substance'],
  ['planSystem', 'DIPS Samspill', 'dips'],
])('%s: «%s» is %s', (name, word, code) => {
  const field = importRules('referrals').fields.find((candidate) => candidate.field === name);
  expect(codeReader(field?.words ?? {}, field?.nothing)(word)).toEqual({ value: code });
});

test.each([
  ['Fødselsnr.', 'FOEDSELSNR'],
  ['Dato  mottatt', 'dato_mottatt'],
  ['Årsak', 'Aarsak'],
  ['Førenamn', 'forenamn'],
])('%s and %s are one header', (a, b) => {
  expect(comparable(a)).toBe(comparable(b));
});
