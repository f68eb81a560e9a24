import { expect, it } from 'vitest';

import { formatRecoveryKey, readRecoveryKey } from '../../../../src/domain/account/recoveryKey.ts';
import { recoveryKeyPage, recoveryKeyText } from '../../../../src/renderer/form/recoveryKey/recoveryKeyPaper.ts';

const secret = new Uint8Array(20).map((_, index) => index * 11);
const paper = {
  language: 'nb',
  recoveryKey: formatRecoveryKey(secret),
  officeName: 'Enhet <b>&"Nord"</b>',
  madeAt: new Date(2026, 10, 21, 14, 36),
} as const;

it('prints every group of the key with its number, and the office’s name harmlessly', () => {
  const page = recoveryKeyPage(paper);
  for (const [index, group] of paper.recoveryKey.split(' ').entries()) {
    expect(page).toContain(`<small>${index + 1}</small> ${group}`);
  }
  expect(page).toContain('Enhet &lt;b&gt;&amp;&quot;Nord&quot;&lt;/b&gt;');
  expect(page).toContain('21.11.2026');
  expect(page).not.toContain('<b>');
});

it('saves a text whose groups, read down the page, give the key back', () => {
  const groups = [...recoveryKeyText(paper).matchAll(/^\d {2}(\S{4})\r?$/gm)].map((found) => found[1]);
  expect(readRecoveryKey(groups.join(' '))).toEqual({ ok: true, secret });
});
