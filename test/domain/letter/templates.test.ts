import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { lacksIn, wordsIn } from '../../../src/domain/letter/fillTemplate.ts';
import { decisionLetters, letterKinds } from '../../../src/domain/letter/letterKind.ts';

const folder = resolve(import.meta.dirname, '../../../resources/letters');
const textOf = (language: string, kind: string) => readFileSync(`${folder}/${language}/${kind}.md`, 'utf8');
const languages = ['nb', 'nn'] as const;
const all = languages.flatMap((language) =>
  letterKinds.map((kind) => [language, kind, textOf(language, kind)] as const),
);

describe('the shipped templates', () => {
  test('are one of each kind in both written forms, and no more', () => {
    for (const language of languages) {
      expect(readdirSync(`${folder}/${language}`).sort()).toEqual(letterKinds.map((kind) => `${kind}.md`).sort());
    }
  });

  test.each(all)('%s %s begins with its heading and asks for fields that exist', (_language, _kind, text) => {
    expect(text.split('\n')[0]).toMatch(/^# \S/);
    expect(text.split('\n').slice(1).join('\n').trim()).not.toBe('');
    expect(lacksIn(text).unknown).toEqual([]);
  });

  test.each(all)('%s %s speaks of no «vedtak», and of no «samtykkekompetanse» (pbrl §§ 2-7, 4-3)', (_l, _k, text) => {
    expect(text).not.toMatch(/vedtak|samtykkekompetanse/i);
  });

  test.each(letterKinds)('%s asks for the same in nynorsk as in bokmål', (kind) => {
    expect(wordsIn(textOf('nn', kind)).toSorted()).toEqual(wordsIn(textOf('nb', kind)).toSorted());
  });

  test.each(languages.flatMap((language) => decisionLetters.map((kind) => [language, kind] as const)))(
    '%s %s says why, by which law, and how to complain: how long, where to, in writing and signed (pbrl §§ 7-2, 7-3, 7-5)',
    (language, kind) => {
      const text = textOf(language, kind);
      const demanded = ['complaintWeeks', 'complaintLaw', 'officeAddress', 'authority', 'legalBasis', 'decidedOn'];
      expect(wordsIn(text)).toEqual(expect.arrayContaining(demanded));
      expect(text).toMatch(language === 'nb' ? /skriftlig og underskrevet/ : /skriftleg og underskriven/);
    },
  );

  test('nynorsk holds no word that is bokmål alone', () => {
    const bokmal =
      /\b(ikke|jeg|hva|hvem|hvor|hvordan|hvis|noen|noe|fra|avgjørelsen?|mangler|opplysninger|uten|enhet|måneder|uker|tjenester|venter|bare|også|oppnevnt|sendt til|forespørsel|ønsker|sammen|deres|dere|navn|underskrevet|skriftlig|sted)\b/i;
    for (const kind of letterKinds) {
      const text = textOf('nn', kind).replaceAll(/\{\{\w+\}\}/g, '');
      expect([kind, bokmal.exec(text)?.[0] ?? null]).toEqual([kind, null]);
    }
  });

  test('the melding to the kommune carries what the procedure asks of a hospital', () => {
    const asked = [
      'personNumber',
      'need',
      'reason',
      'servicesToday',
      'servicesNeeded',
      'duration',
      'proposedCoordinator',
    ];
    const hospital = ['stay', 'consentToMelding', 'documentedIn', 'representative', 'personAddress'];
    for (const language of languages) {
      expect(wordsIn(textOf(language, 'meldingToMunicipality'))).toEqual(
        expect.arrayContaining([...asked, ...hospital]),
      );
    }
  });

  test('only the melding to the kommune asks for the number', () => {
    const asking = all.filter(([, , text]) => wordsIn(text).includes('personNumber')).map(([, kind]) => kind);
    expect(new Set(asking)).toEqual(new Set(['meldingToMunicipality']));
  });
});
