import { appendFileSync } from 'node:fs';

/** `npm run test:faults` asks for the long form of every fault; `npm test` runs the short form of the same code. */
export const isLong = process.env['KOORDINAT_FAULTS'] === 'long';

/** How many kills, images or inputs are tried. `KOORDINAT_FAULT_TIMES` asks for another number, for trying the tests themselves. */
export function howMany(short: number, long: number): number {
  const asked = process.env['KOORDINAT_FAULT_TIMES'];
  return asked === undefined ? (isLong ? long : short) : Number(asked);
}

/** What a fault came to: a line of the table in docs/faults.md. */
export interface FaultFigure {
  /** The fault, as it stands in the table. */
  fault: string;
  tried: number;
  /** Of what: «kills», «images», «flipped bits». */
  what: string;
  /** Acknowledged records that were not there afterwards. */
  lost: number;
  /** Times the register was not whole, or was neither the old nor the new. */
  corrupt: number;
  /** Damage that nobody was told of. */
  undetected: number;
  note?: string;
}

/** Keeps a figure for `tools/testFaults.ts`, which prints it and puts it into docs/faults.md. */
export function tellFigure(figure: FaultFigure): void {
  const file = process.env['KOORDINAT_FAULT_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
