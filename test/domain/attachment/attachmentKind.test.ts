import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { type AttachmentKind, attachmentKindOf } from '../../../src/domain/attachment/attachmentKind.ts';

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

test.each<[string, Uint8Array, AttachmentKind | null]>([
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'png'],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), 'jpeg'],
  ['a text in Norwegian', strToU8('Epikrise\r\n\tÅ være'), 'text'],
  ['rich text', strToU8('{\\rtf1 hei}'), 'rtf'],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'word'],
  ['a Word document with macros', zip('word/document.xml', 'word/vbaProject.bin'), null],
  ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'excel'],
  ['an ODT', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'openDocument'],
  ['any other zip', zip('virus.exe'), null],
  ['a program for Windows', strToU8('MZ\u0000\u0001'), null],
  ['a program for Linux', new Uint8Array([0x7f, 0x45, 0x4c, 0x46]), null],
  ['text in another encoding', new Uint8Array([0xe5, 0x20, 0x76]), null],
  ['nothing', new Uint8Array(), null],
])('%s is told by its content', (_what, bytes, kind) => expect(attachmentKindOf(bytes)).toBe(kind));
