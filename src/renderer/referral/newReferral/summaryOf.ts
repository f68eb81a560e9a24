import type { FieldError } from '../../components/ErrorSummary.tsx';
import type { ReferralForm } from './useReferralForm.ts';
import type { WhoSection } from './useWho.ts';

/** Everything that must be corrected, in the order of the page: dates, person, the rest. */
export function summaryOf(form: ReferralForm, who: WhoSection): FieldError[] {
  const receipt = ['sentOn', 'receivedOn', 'channel'].map((name) => form.field(name as 'sentOn').id);
  // The law follows from the need: while that is not chosen, it alone is what is asked for.
  const legalBasisId = form.field('legalBasis').id;
  const lines = form.summary
    .filter(({ id }) => form.values.need !== null || id !== legalBasisId)
    // A label that asks a question is followed by its answer, not by a colon.
    .map(({ id, text }) => ({ id, text: text.replace('?:', '?') }));
  const person = [
    ...(who.state.kind === 'new' ? who.form.summary : []),
    ...(who.shownProblem === null ? [] : [who.shownProblem]),
  ];
  return [
    ...lines.filter(({ id }) => receipt.includes(id)),
    ...person,
    ...lines.filter(({ id }) => !receipt.includes(id)),
  ];
}
