import { type DocumentCell, hiddenCell } from '../document/block.ts';
import { LinkedCounts } from '../statistics/linkedCounts.ts';
import { shareOf } from '../statistics/share.ts';
import { hiddenCells, type SuppressionThreshold } from '../statistics/suppression.ts';
import type { Answers } from './answer.ts';
import { type Distribution, distributionOf, groupsBy } from './distribution.ts';
import type { SurveyQuestion } from './question.ts';

const respondents = 'respondents';
const answeredCell = (questionId: string, group: string) => `${questionId}/n${group}`;
const rowCell = (questionId: string, rowId: string, group: string) => `${questionId}/${rowId}${group}`;
const inGroup = (optionId: string | null) => ` in ${optionId ?? 'none'}`;

/** A group's figures as they may be printed. */
interface PrintedGroup {
  readonly optionId: string | null;
  readonly distributions: ReadonlyMap<string, Distribution>;
}

/**
 * The figures of one edition as they may leave the office: small numbers hidden in all its questions and groups at once,
 * since who answered what to a follow-up can be worked out from the answer it follows.
 */
export class PrintedSurvey {
  readonly distributions: ReadonlyMap<string, Distribution>;
  readonly groups: readonly PrintedGroup[];
  readonly #linked = new LinkedCounts();
  readonly #hidden: ReadonlySet<string>;

  constructor(
    questions: readonly SurveyQuestion[],
    responses: readonly Answers[],
    threshold: SuppressionThreshold,
    groupBy: SurveyQuestion | null = null,
  ) {
    const count = (among: readonly Answers[]) =>
      new Map(questions.map((question) => [question.id, distributionOf(question, questions, among)]));
    this.distributions = count(responses);
    this.groups = groupBy
      ? groupsBy(groupBy, responses).map((group) => ({
          optionId: group.optionId,
          distributions: count(group.responses),
        }))
      : [];
    this.#linked.add(respondents, responses.length);
    for (const question of questions) this.#link(question, questions);
    this.#hidden = hiddenCells(this.#linked, threshold);
  }

  /** How many answered in all. */
  get respondents(): DocumentCell {
    return this.#count(respondents);
  }

  /** How many answered a question, in all or in a group. */
  answered(questionId: string, group?: PrintedGroup): DocumentCell {
    return this.#count(answeredCell(questionId, suffix(group)));
  }

  count(questionId: string, rowId: string, group?: PrintedGroup): DocumentCell {
    return this.#count(rowCell(questionId, rowId, suffix(group)));
  }

  /** The share of those who answered, hidden with either count. */
  share(questionId: string, rowId: string, group?: PrintedGroup): DocumentCell {
    const [count, of] = [this.count(questionId, rowId, group), this.answered(questionId, group)];
    return typeof count === 'number' && typeof of === 'number' ? shareOf(count, of) : hiddenCell;
  }

  /** The mean of a scale; hidden where one of its counts is, since it could help to find it. */
  mean(questionId: string): DocumentCell {
    const distribution = this.distributions.get(questionId);
    if (!distribution) return null;
    const cells = [this.answered(questionId), ...distribution.rows.map(({ id }) => this.count(questionId, id))];
    return cells.every((cell) => typeof cell === 'number') ? distribution.mean : hiddenCell;
  }

  #count(id: string): DocumentCell {
    return this.#hidden.has(id) ? hiddenCell : (this.#linked.cells.get(id)?.count ?? null);
  }

  #link(question: SurveyQuestion, questions: readonly SurveyQuestion[]): void {
    const { id } = question;
    this.#linkOne(question, this.distributions.get(id), '');
    this.#linkFollowed(question, questions);
    for (const group of this.groups) this.#linkOne(question, group.distributions.get(id), suffix(group));
    if (this.groups.length === 0) return;
    const acrossGroups = (total: string, part: (group: string) => string) =>
      this.#linked.addSum(
        total,
        this.groups.map((group) => part(suffix(group))),
      );
    acrossGroups(answeredCell(id, ''), (group) => answeredCell(id, group));
    for (const row of this.distributions.get(id)?.rows ?? [])
      acrossGroups(rowCell(id, row.id, ''), (group) => rowCell(id, row.id, group));
  }

  /** The counts of one question among all or in one group: of a choice of one they add up, of several each is a share. */
  #linkOne({ id, kind }: SurveyQuestion, distribution: Distribution | undefined, group: string): void {
    if (!distribution) return;
    const all = this.#linked.add(answeredCell(id, group), distribution.answered);
    if (group === '') this.#linked.addAnswered(all, respondents);
    const rows = distribution.rows.map((row) => this.#linked.add(rowCell(id, row.id, group), row.count));
    if (kind === 'multiple') for (const row of rows) this.#linked.addShare(row, all);
    else if (rows.length > 0) this.#linked.addSum(all, rows);
  }

  /** Ties a follow-up to the answers it follows. */
  #linkFollowed({ id, shownAfter }: SurveyQuestion, questions: readonly SurveyQuestion[]): void {
    if (shownAfter === null) return;
    const asked = this.#linked.add(`${id}/asked`, this.distributions.get(id)?.asked ?? 0, false);
    this.#linked.addAnswered(answeredCell(id, ''), asked);
    const followed = shownAfter.optionIds.map((optionId) => rowCell(shownAfter.questionId, optionId, ''));
    const isOneChoice = questions.find((question) => question.id === shownAfter.questionId)?.kind === 'single';
    if (isOneChoice) this.#linked.addSum(asked, followed);
    else for (const option of followed) this.#linked.addShare(option, asked);
  }
}

const suffix = (group: PrintedGroup | undefined): string => (group ? inGroup(group.optionId) : '');
