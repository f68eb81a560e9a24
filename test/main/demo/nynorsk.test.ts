import { describe, expect, it } from 'vitest';

import { demoInNynorsk, writtenIn } from '../../../src/domain/demo/nynorsk/writtenIn.ts';
import { createRandom } from '../../../src/domain/demo/random.ts';
import { officeTypes } from '../../../src/domain/office/officeType.ts';
import { specialties } from '../../../src/domain/referral/codes.ts';
import { textsFor } from '../../../src/locales/texts.ts';
import { cooperationRows } from '../../../src/main/demo/cooperationRows.ts';
import { panelRows } from '../../../src/main/demo/panelRows.ts';
import { practiceRows } from '../../../src/main/demo/practiceRows.ts';
import { demoSeries } from '../../../src/main/demo/seriesRows.ts';
import { surveyRows } from '../../../src/main/demo/surveyRows.ts';

/** Everything the made-up office writes of its own work, in bokmål. */
const written = officeTypes.flatMap((officeType) => {
  const facts = { asOf: '2026-11-21', accountId: 'a', complaintId: 'c', officeType };
  const random = createRandom('words');
  // An office with few to work with has an agreement with a hospital instead.
  const placeKeys = officeType === 'municipality' ? ['3411'] : ['3403', '3411', '3412', '3413', '3414', '3416', '3417'];
  return [
    practiceRows({ ...facts, random }),
    panelRows({ ...facts, random }),
    surveyRows({ ...facts, random }),
    cooperationRows({ ...facts, random, placeKeys, units: [] }),
    demoSeries({ random, options: { officeType, fromYear: 2023, persons: 100 }, writes: 'nb' }),
  ];
});

/** Texts by where they stand; what names a colleague or a contact is nobody's to put into another language. */
const names = /^(responsible|by|owner|contactName|contactEmail|contactPhone|contact|withWhom)$/;
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^[A-ZÆØÅ]/.test(value) && !names.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  // Who sits in the panel is called what they are called.
  const isMember = 'represents' in value;
  return Object.entries(value).flatMap(([name, part]) => (isMember && name === 'name' ? [] : textsIn(part, name)));
}
const texts = [...new Set(textsIn(written))];
const code = textsFor('nb')('code');
const codeWords: readonly string[] = specialties.map((specialty) => code(`specialty.${specialty}`));
/** Put together of words that are the same in both, or the words of a code list. */
const isMade = (text: string): boolean =>
  /^Plan for habilitering og rehabilitering \d{4}–\d{4}$/.test(text) || codeWords.includes(text);

describe('the made-up office in nynorsk', () => {
  it('has nynorsk for every text of its own work, and no text that nobody writes', () => {
    expect(texts.filter((text) => !demoInNynorsk.has(text) && !isMade(text))).toEqual([]);
    expect([...demoInNynorsk.keys()].filter((text) => !texts.includes(text))).toEqual([]);
  });

  it('has the same rows and figures, and nothing left that is bokmål alone', () => {
    const nynorsk = writtenIn('nn', written);
    expect(textsIn(nynorsk)).toHaveLength(textsIn(written).length);
    const bokmål =
      /\b(ikke|hva|hvem|hvor|hver|noen|fra|enhet|enheten|jeg|tjenestene|sykehuset|meldinger|koordinatorer)\b/i;
    expect([...new Set(textsIn(nynorsk))].filter((text) => bokmål.test(text))).toEqual([]);
    expect(writtenIn('nb', written)).toBe(written);
  });
});
