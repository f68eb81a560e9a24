import { describe, expect, it } from 'vitest';

import { en } from '../../src/locales/en.ts';
import { nb } from '../../src/locales/nb.ts';
import { nn } from '../../src/locales/nn.ts';
import { textByCode, textsFor, type TextTree } from '../../src/locales/texts.ts';

/** Every text of a tree by its full key. */
function flat(tree: TextTree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();
const tags = (text: string) => [...text.matchAll(/<\/?\w+>/g)].map((found) => found[0]);
/** The other form of a plural; the key itself where it has none. */
const partner = (key: string) =>
  key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');

const bokmal = new Map(flat(nb));
const others = { nn: new Map(flat(nn)), en: new Map(flat(en)) };

describe('the texts in three languages', () => {
  it('have the same keys, so that no screen shows a key instead of words', () => {
    for (const texts of Object.values(others)) expect([...texts.keys()].sort()).toEqual([...bokmal.keys()].sort());
  });

  it('have the same placeholders and tags, so that nothing is left out of a sentence', () => {
    for (const [language, texts] of Object.entries(others)) {
      for (const [key, text] of texts) {
        const source = bokmal.get(key) ?? '';
        // A plural form may leave the number to its words: «i morgen» for one day.
        const filled = (one: string) => (key.endsWith('_one') ? [] : placeholders(one));
        expect([language, key, filled(text), tags(text)]).toEqual([language, key, filled(source), tags(source)]);
      }
    }
  });

  it('have both forms wherever there is a plural', () => {
    expect([...bokmal.keys()].filter((key) => !bokmal.has(partner(key)))).toEqual([]);
  });

  it('are never empty and never end or begin with a space', () => {
    for (const texts of [bokmal, others.nn, others.en]) {
      for (const [key, text] of texts) expect([key, text]).toEqual([key, text.trim() || 'something']);
    }
  });

  it('use the law’s own words: no «vedtak» for these decisions, no «samtykkekompetanse» (pbrl §§ 2-7, 4-3)', () => {
    for (const [key, text] of [...bokmal, ...others.nn]) {
      expect([key, /vedtak|samtykkekompetanse/i.test(text)]).toEqual([key, false]);
    }
  });
});

describe('nynorsk', () => {
  const bokmalOnly =
    /\b(ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvis|noen|noe|fra|avgjørelse|avgjørelser|blir ikke|mangler|opplysninger|kommunens|uten|enhet|enheten|måned|måneder|uke|uker|skole|sykehus|tjeneste|tjenester|personer|meldinger|koordinatorer|planer|venter|lagret|endret|åpne|åpnet|velg|selv|mer enn|bare|denne uka|også|siden|igjennom|gjenopprettes|oppnevnt|skrevet|sendt til|dager|forespørsel|søknader|ønsker|starte|begynn|sammen|hjem|hjemme|vi har|deres|brukernavn|navn)\b/i;

  it('holds no word that is bokmål alone', () => {
    const found = [...others.nn].filter(([, text]) => bokmalOnly.test(text.replace(/\{\{\w+\}\}/g, '')));
    expect(found).toEqual([]);
  });

  it('is written anew in every module: half of the longer sentences differ, else somebody has copied them', () => {
    for (const module of Object.keys(nb)) {
      const sentences = [...others.nn].filter(
        ([key, text]) => key.startsWith(`${module}.`) && text.split(' ').length >= 5,
      );
      const alike = sentences.filter(([key, text]) => text === bokmal.get(key));
      expect([module, alike.length <= sentences.length / 2]).toEqual([module, true]);
    }
  });
});

describe('looking a text up', () => {
  const t = textsFor('nb')('format');

  it('chooses the form by the count and writes the count with a no-break space', () => {
    expect(t('days', { count: 1 })).toBe('1 dag');
    expect(t('days', { count: 1204 })).toBe('1\u00a0204 dager');
  });

  it('never puts a space into a year or a week', () => {
    expect(t('born', { year: 1958 })).toBe('f. 1958');
    expect(t('week', { week: 47 })).toBe('uke 47');
  });

  it('knows an error by its code, and only the codes that are there', () => {
    expect(textByCode('nn', 'error', 'CONFLICT')).toContain('Ein annan');
    expect(textByCode('nb', 'error', 'toString')).toBeNull();
    expect(textByCode('nb', 'error', 'NO_SUCH_CODE')).toBeNull();
  });
});
