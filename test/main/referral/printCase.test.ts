import { afterEach, beforeEach, expect, test } from 'vitest';

import { auditLinesAfter } from '../../../src/main/security/auditRepo.ts';
import { addCoordinator, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { aNumberedPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const printed = async (id: string, language: 'nb' | 'nn' = 'nb') => {
  const order = { id, language, format: 'html', ground: 'Møte i utvalget' } as const;
  const { fileName, base64 } = await register.invoke('referral.print', order);
  return { fileName, html: Buffer.from(base64, 'base64').toString('utf8') };
};

test('a case on paper tells who, what was decided, who coordinates, what is due, and the story', async () => {
  const numbered = aNumberedPerson('1969-03-12', { familyName: 'Demodal', givenName: 'Siri' });
  const { referralId, personId, caseNumber } = await grantedCase(register, {
    person: numbered,
    referral: { reason: 'Trenger <hjelp> & støtte' },
  });
  await assign(register, referralId, await addCoordinator(register, { name: 'Anne Vik' }), '2026-11-10');
  const { html } = await printed(referralId);
  const told = [
    `Sak ${caseNumber}`,
    'Siri Demodal',
    'Innvilget individuell plan og koordinator',
    'Anne Vik',
    '06.11.2026',
  ];
  for (const text of [...told, 'Trenger &lt;hjelp&gt; &amp; støtte']) expect(html).toContain(text);
  // The number is masked, and neither it nor the name stands in the title of the sheets.
  expect(html).toContain(`${numbered.nationalId?.slice(0, 6)} •••••`);
  expect(html).not.toContain(numbered.nationalId);
  expect(/<title>[^<]*<\/title>/.exec(html)?.[0]).not.toContain('Demodal');
  expect((await auditLinesAfter(register.db, 0, 1000)).at(-1)).toMatchObject({
    action: 'export',
    entity: 'case',
    personId,
    ground: 'Møte i utvalget',
  });
});

test('it speaks nynorsk, and its file is named by what it is', async () => {
  const { referralId } = await grantedCase(register);
  const { fileName, html } = await printed(referralId, 'nn');
  expect(fileName).toBe('sammendrag-2026-11-21-nn.html');
  expect(html).toContain('Det som har hendt');
  expect(html).toContain('Fristar');
});
