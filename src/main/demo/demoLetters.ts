import { addDays, type Day, maxDay, minDay } from '../../domain/calendar/day.ts';
import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import { createRandom } from '../../domain/demo/random.ts';
import { lacksIn, lacksNothing } from '../../domain/letter/fillTemplate.ts';
import { letterOfOutcome } from '../../domain/letter/decisionLetter.ts';
import { blankLetterhead, type Letterhead } from '../../domain/letter/letterContent.ts';
import { type LetterKind, letterRules } from '../../domain/letter/letterKind.ts';
import type { Db } from '../db/database.ts';
import { type LetterMaterial, readMaterial } from '../letter/letterMaterial.ts';
import { insertLetter, type Letter } from '../letter/letterRepo.ts';
import { frozenAs } from '../letter/letterSteps.ts';
import { putInLast } from '../letter/letterWords.ts';
import { composed, draftRow } from '../letter/makeLetters.ts';
import { receiversOf } from '../letter/receivers.ts';
import { readSettings } from '../office/settingsRepo.ts';
import type { Reference } from '../reference/reference.ts';
import { listEvents } from '../referral/eventRepo.ts';
import { demoAccount } from './demoAccount.ts';
import { latestCaseIds } from './demoLetterRepo.ts';

/** Letters are told of the latest cases: enough to see every kind, and few enough to be made in a moment. */
const cases = 80;
/** What happened within so many days may still lie unsent. */
const freshDays = 12;

/** Where the made-up office is found. */
export function demoLetterhead(reference: Reference, municipalityNumber: string): Letterhead {
  const [code, place] = reference.postalCodes().postalCodes.find(([, , number]) => number === municipalityNumber) ?? [];
  return {
    ...blankLetterhead,
    addressLine: 'Rådhusgata 1',
    postalLine: code === undefined ? '' : `${code} ${place}`,
    phone: '00 00 00 00',
  };
}

interface Order {
  readonly options: DemoOptions;
  readonly accountId: string;
  readonly reference: Reference;
}

/** Writes the letters of the latest cases, by the register's own templates and rules; the newest still wait to be sent. */
export async function writeDemoLetters(db: Db, { options, accountId, reference }: Order): Promise<void> {
  const { asOf, seed, officeType } = options;
  const settings = await readSettings(db);
  const random = createRandom(`letters ${officeType} ${seed} ${asOf}`);
  const account = { id: accountId, displayName: demoAccount.displayName };
  for (const referralId of await latestCaseIds(db, cases)) {
    const found = await readMaterial({ db, settings, reference, today: asOf }, referralId);
    for (const { kind, day } of told(found, asOf)) {
      const at = random.moment(day);
      const ctx = { db, settings, reference, account, today: day, now: at };
      for (const receiver of receiversOf(ctx, kind, found)) {
        const draft = draftRow(ctx, found, await composed(ctx, found, kind, receiver, null), random.id(day));
        // What a melding does not tell cannot stand in a letter: that one was never written.
        if (!lacksNothing(lacksIn(`${draft.subject}\n${draft.body}`, putInLast))) continue;
        const isWaiting = letterRules[kind].onSent === null && day >= addDays(asOf, -freshDays);
        const isDraft = isWaiting && random.chance(0.5);
        const rest = isDraft
          ? {}
          : { ...finished(ctx, draft, found), ...(isWaiting ? {} : await sentBy(ctx, draft, day)) };
        await insertLetter(db, { ...draft, ...rest });
      }
    }
  }
}

interface Writing {
  readonly db: Db;
  readonly settings: Parameters<typeof frozenAs>[0]['settings'];
  readonly reference: Reference;
  readonly account: { readonly id: string; readonly displayName: string };
  readonly today: Day;
  readonly now: string;
}

/** What was written in the case and when, as its own dates say. */
function told(found: LetterMaterial, asOf: Day): { kind: LetterKind; day: Day }[] {
  const { referral, decision, assignment, former, members } = found;
  const letters: { kind: LetterKind | null; day: Day | null }[] = [
    { kind: 'preliminaryAnswer', day: referral.preliminaryAnswerOn },
    { kind: decision && letterOfOutcome(decision.outcome), day: decision?.decidedOn ?? null },
    { kind: 'meldingToMunicipality', day: referral.municipalityNotifiedOn },
    { kind: 'feedbackForm', day: referral.municipalityNotifiedOn },
    { kind: 'reminderToMunicipality', day: referral.municipalityRemindedOn },
    { kind: 'feedbackToReferrer', day: assignment && referral.feedbackSentOn },
  ];
  if (assignment !== null && assignment.referralId === referral.id) {
    const day = minDay(assignment.fromDay, asOf);
    letters.push({ kind: 'appointment', day }, { kind: 'whoCoordinates', day });
    if (former !== null && members.length > 0)
      letters.push({ kind: 'changedCoordinator', day: maxDay(day, addDays(asOf, -5)) });
  }
  return letters.flatMap(({ kind, day }) => (kind === null || day === null || day > asOf ? [] : [{ kind, day }]));
}

const finished = (ctx: Writing, draft: Letter, found: LetterMaterial): Partial<Letter> => ({
  ...frozenAs(ctx, draft, found),
  state: 'ready',
  finishedAt: ctx.now,
  finishedBy: ctx.account.id,
});

/** Sent the same day; the step that it was in the case is the case's own. */
async function sentBy(ctx: Writing, draft: Letter, day: Day): Promise<Partial<Letter>> {
  const step = letterRules[draft.kind].onSent;
  const events = step === null ? [] : await listEvents(ctx.db, draft.referralId);
  const event = events.findLast((one) => one.step === step && one.undoneAt === null);
  return {
    state: 'sent',
    sentOn: day,
    sentBy: ctx.account.id,
    sentHow: letterRules[draft.kind].receiver === 'municipality' ? 'electronicMessage' : 'digitalPost',
    sentEventId: event?.id ?? null,
  };
}
