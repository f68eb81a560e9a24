import { describe, expect, it } from 'vitest';

import { bytesOf, formatFor, htmlOf, pdfName } from '../../../../src/renderer/components/takeOut/madeFile.ts';

describe('a file taken out', () => {
  it('is made as a page of HTML for PDF and paper', () => {
    expect(['docx', 'xlsx', 'pdf', 'print'].map((target) => formatFor(target as 'pdf'))).toEqual([
      'docx',
      'xlsx',
      'html',
      'html',
    ]);
  });
  it('comes out of base64 byte by byte, Norwegian letters whole', () => {
    expect([...bytesOf('AP8K')]).toEqual([0, 255, 10]);
    expect(htmlOf(Buffer.from('Årsrapport «på» Ås').toString('base64'))).toBe('Årsrapport «på» Ås');
  });
  it('keeps its name as PDF', () => {
    expect(pdfName('arsrapport-2025-nn.html')).toBe('arsrapport-2025-nn.pdf');
  });
});
