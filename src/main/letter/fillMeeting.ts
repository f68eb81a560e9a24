import { putIn, wordsIn } from '../../domain/letter/fillTemplate.ts';
import { type MergeValues, meetingFields } from '../../domain/letter/mergeField.ts';
import type { CommandContext } from '../api/context.ts';
import { readLetter, writeLetter } from './letterSteps.ts';

interface Order {
  readonly letters: readonly { readonly id: string; readonly version: number }[];
  readonly values: Readonly<Record<(typeof meetingFields)[number], string | null>>;
}

/** Puts what is the same for all who are called into their drafts; tells how many asked for it. Refuses as `readLetter`. */
export async function fillMeeting(ctx: CommandContext, { letters, values }: Order): Promise<{ filled: number }> {
  const known = meetingFields.filter((field) => values[field] !== null);
  const typed: MergeValues = Object.fromEntries(known.map((field) => [field, values[field]]));
  let filled = 0;
  for (const target of letters) {
    const letter = await readLetter(ctx, target, 'change');
    const asked = wordsIn(`${letter.subject}\n${letter.body}`);
    if (!known.some((field) => asked.includes(field))) continue;
    await writeLetter(ctx, letter, 'change', {
      subject: putIn(letter.subject, typed),
      body: putIn(letter.body, typed),
    });
    filled += 1;
  }
  if (filled === 0)
    await ctx.audit.note({ action: 'change', entity: 'letter', detail: { step: 'fillMeeting', filled } });
  return { filled };
}
