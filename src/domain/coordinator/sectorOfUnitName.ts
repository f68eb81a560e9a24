import type { Sector } from './codes.ts';

/**
 * Beginnings of words (whole words with a space after) that say where a unit belongs, the more particular first: «sykehjem» before «sykehus», and
 * «rehabilitering» before «habilitering», which it contains. Both written forms.
 */
const beginnings: readonly (readonly [sector: Sector, words: readonly string[]])[] = [
  ['rehabilitation', ['rehab', 'innsatsteam', 'hverdagsrehab', 'kvardagsrehab']],
  ['habilitation', ['habilitering', 'bofellesskap', 'bufellesskap', 'avlastning', 'avlasting']],
  [
    'mentalHealthAndSubstance',
    ['psyk', 'rus ', 'rus-', 'rusom', 'rusopp', 'rustjenest', 'rustenest', 'fact ', 'act-team', 'dps'],
  ],
  ['nursingHome', ['sykehjem', 'sjukeheim', 'sykeheim', 'omsorgssenter', 'omsorgsenter', 'aldershjem']],
  ['homeCare', ['hjemme', 'heime', 'hjemmesykepleie', 'heimesjukepleie', 'omsorgstjenest', 'omsorgstenest']],
  ['healthStation', ['helsestasjon', 'skolehelse', 'skulehelse', 'jordmor', 'familiens hus']],
  ['childWelfare', ['barnevern']],
  ['kindergarten', ['barnehage']],
  ['ppt', ['ppt', 'pedagogisk-psykologisk', 'pedagogisk psykologisk', 'pp-tjenest', 'pp-tenest']],
  ['nav', ['nav ']],
  ['socialServices', ['sosial']],
  ['school', ['skole', 'skule', 'grunnskole', 'grunnskule', 'ungdomsskole', 'barneskole', 'sfo']],
  ['hospital', ['sykehus', 'sjukehus', 'poliklinikk', 'klinikk', 'bup']],
];

/** The sector a unit's name speaks of, «Hjemmetjenesten nord» → `homeCare`; `other` where it says nothing. The office can change it. */
export function sectorOfUnitName(name: string): Sector {
  const text = ` ${name
    .toLowerCase()
    .replaceAll(/[(),/&]/g, ' ')
    .replaceAll(/\s+/g, ' ')} `;
  const speaks = (word: string) => text.includes(` ${word}`);
  return beginnings.find(([, words]) => words.some(speaks))?.[0] ?? 'other';
}
