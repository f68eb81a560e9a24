import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Text that is put into lists: what breaks readers of numbers, days, names, quotes and patterns. */
const hostileCells = [
  '',
  '"',
  '""""',
  '"\r\n',
  ';;;;;;;;',
  '\t\t\t',
  '\u0000',
  '\uFEFF',
  '\u202E',
  'Ã¦Ã¸Ã¥',
  'S?rum',
  '=1+1',
  '1e999',
  '-0',
  '99999999999999999999999',
  '31.02.2026',
  '00.00.0000',
  '45366,99999999999',
  '12.34.5678 - 98.76.5432',
  '12345678901',
  'sep=|',
  '<script>',
  '__proto__',
  'constructor',
  `${'a'.repeat(20_000)}!`,
  `${' '.repeat(30_000)}x:`,
  `${'1.'.repeat(10_000)}x`,
  `${'Kari Lund, '.repeat(2000)}`,
  `${'('.repeat(10_000)}`,
  `${'?a'.repeat(10_000)}`,
  '🧑🏽‍⚕️'.repeat(500),
];
/** What a part of a workbook may hold that no writer writes. */
const hostileXml = [
  '<',
  '&',
  '&#0;',
  '&#xFFFFFFF;',
  '&nothing;',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="ZZZZZZ99999999999"><v>1</v></c>',
  '<c r="A0" t="s"><v>-1</v></c>',
  '<c t="s"><v>4000000000</v></c>',
  '<c s="-1"><v>1e308</v></c>',
  '<row r="1048576"/>',
  '<row r="999999999999"><c><v>1</v></c></row>',
  '<row r="-5"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="B2"/>',
  '<sheet name="" sheetId="0" r:id="rId999"/>',
  '<a>'.repeat(3000),
  `<!--${'-'.repeat(5000)}`,
  '<![CDATA[',
];

/** Draws by chance: a number below `most`, or one of a list. */
export interface Chance {
  below(most: number): number;
  of<T>(list: readonly T[]): T;
}
export const chanceOf = (random: () => number): Chance => ({
  below: (most) => Math.floor(random() * most),
  of: (list) => list[Math.floor(random() * list.length)] as never,
});

/** One of the files with something wrong in it: in its bytes, in its text, or in a part of the workbook. */
export function mutantOf(files: readonly Uint8Array[], chance: Chance): Uint8Array {
  const file = chance.of(files);
  const isWorkbook = file[0] === 0x50 && file[1] === 0x4b;
  const times = 1 + chance.below(4);
  if (chance.below(3) === 0)
    return repeat<Uint8Array>(times, file, (bytes) => inBytes(bytes, chance.of(files), chance));
  return isWorkbook
    ? inWorkbook(file, times, chance)
    : repeat<Uint8Array>(times, file, (bytes) => inText(bytes, chance));
}

function repeat<T>(times: number, from: T, change: (value: T) => T): T {
  let value = from;
  for (let n = 0; n < times; n += 1) value = change(value);
  return value;
}

/** Flipped, cut off, left out, put in twice, or with a piece of another file in it. */
function inBytes(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const [from, to] = [chance.below(bytes.length + 1), chance.below(bytes.length + 1)].toSorted((a, b) => a - b);
  const [head, middle, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  const flipped = Buffer.from(bytes);
  switch (chance.below(7)) {
    case 0:
      return head;
    case 1:
      return Buffer.concat([head, tail]);
    case 2:
      return Buffer.concat([head, middle, middle, tail]);
    case 3:
      return Buffer.concat([head, other.subarray(0, chance.below(2000)), tail]);
    case 4:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf16le')]);
    case 5:
      return Buffer.concat([head, Buffer.alloc(chance.below(3000), chance.below(256)), tail]);
    default:
      for (let n = 0; n < 8 && bytes.length > 0; n += 1) flipped[chance.below(bytes.length)] = chance.below(256);
      return flipped;
  }
}

const inText = (bytes: Uint8Array, chance: Chance): Uint8Array =>
  Buffer.from(inserted(Buffer.from(bytes).toString('latin1'), hostileCells, chance), chance.of(['latin1', 'utf8']));

/** A text with something put in at a place between two cells or tags, or in the middle of one; or without a piece of it. */
function inserted(text: string, what: readonly string[], chance: Chance): string {
  const at = chance.below(text.length + 1);
  const after = text.slice(at).search(/[;,\t\r\n><]/) + 1;
  const place = chance.below(2) === 0 ? at : at + after;
  const left = chance.below(4) === 0 ? chance.below(200) : 0;
  return text.slice(0, place) + chance.of(what) + text.slice(place + left);
}

function inWorkbook(file: Uint8Array, times: number, chance: Chance): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(file);
  for (let n = 0; n < times; n += 1) {
    const name = chance.of(Object.keys(parts));
    const text = strFromU8(parts[name] ?? new Uint8Array(), true);
    const changes: (() => void)[] = [
      () => delete parts[name],
      () => void (parts[name] = inBytes(parts[name] ?? new Uint8Array(), file, chance)),
      () => void (parts[`../${name}`] = parts[name] ?? new Uint8Array()),
      () =>
        void (parts[name] = strToU8(
          text.replaceAll(/\d+/g, (digits) => (chance.below(9) ? digits : '4294967296')),
          true,
        )),
      () => void (parts[name] = Buffer.from(`\uFEFF${text}`, 'utf16le')),
    ];
    if (chance.below(3) === 0) chance.of(changes)();
    else parts[name] = strToU8(inserted(text, chance.of([hostileXml, hostileXml, hostileCells]), chance), true);
  }
  return zipSync(parts, { level: 1 });
}
