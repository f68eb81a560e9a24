import type { CommandWorld } from './command.ts';

/** How far a long job has come, on one line of a terminal that is written over; silent where nobody looks. */
export function progressLine(world: CommandWorld): (step: string, done: number, total: number | null) => void {
  let shown = '';
  return (step, done, total) => {
    if (!world.isTerminal) return;
    const share = total === null || total === 0 ? '' : ` ${Math.floor((100 * done) / total)} %`;
    const line = `${step}${share}`;
    if (line === shown) return;
    shown = line;
    world.tell(`\r\u001B[2K${line}${total !== null && done >= total ? '\n' : ''}`);
  };
}
