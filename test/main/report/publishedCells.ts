import { type DocumentCell, isHidden, type TableBlock } from '../../../src/domain/document/block.ts';
import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { LinkedCounts } from '../../../src/domain/statistics/linkedCounts.ts';

export const tablesOf = ({ chapters }: ReportDocument): TableBlock[] =>
  chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

/** What the total of a table is, wherever the same fact stands. */
const totals: readonly (readonly [RegExp, string])[] = [
  [/^(Meldinger etter|Kontorets meldinger)/, 'received'],
  [/^Avgjørelser etter/, 'decisions'],
  [/^Virksom plan etter/, 'with plan'],
  [/^(Koordinator etter|Personer med koordinator etter)/, 'with coordinator'],
  [/^Klager etter/, 'complaints'],
  [/^Hvordan klagene/, 'settled'],
];
/** Key figures that are the total of another table. */
const sameFact: Readonly<Record<string, string>> = {
  'Meldinger mottatt': 'received',
  'Melding mottatt': 'received',
  'Mottatte meldinger': 'received',
  Avgjørelser: 'decisions',
  'Personer med virksom plan': 'with plan',
  'Personer med koordinator': 'with coordinator',
  'Klager mottatt': 'complaints',
  'Klager avgjort': 'settled',
  Mottakere: 'recipients',
};
/** Lines under the total that add some of the lines above it up. */
const membersOf: Readonly<Record<string, RegExp>> = {
  '0–17 år': /^(0–5|6–12|13–17) år$/,
  '18–66 år': /^(18–24|25–49|50–66) år$/,
  '67+ år': /^(67–79|80\+) år$/,
  'I alt uten uoppgitt': /^(?!Uoppgitt$)/,
};

/** Columns where the one counts some of the other. */
const partsOfWholes: readonly (readonly [RegExp, string])[] = [
  [/^Med /, 'Mottakere'],
  [/^I tide$/, 'Saker'],
  [/^Holdt$/, 'Forfalt'],
];

interface Line {
  readonly label: string;
  readonly isTotal: boolean;
  readonly name: string | null;
}

/**
 * What a reader of the finished report can put together: every printed count, which of them are the same fact in several tables, and
 * what adds up. Read off the printed tables alone, with knowledge of its own: it shares nothing with what hides them. `truth` is the same
 * report with nothing hidden, so that the test knows what stands behind each «:».
 */
export class PublishedCells {
  readonly linked = new LinkedCounts();
  readonly hidden = new Set<string>();
  /** Facts that are hidden in one table and stand open in another. */
  readonly open: string[] = [];
  readonly #shown = new Set<string>();
  readonly #year: number;

  constructor(printed: ReportDocument, truth: ReportDocument) {
    this.#year = printed.year;
    for (const real of tablesOf(truth)) {
      const found = tablesOf(printed).find(({ caption }) => caption === real.caption);
      if (found) this.#read(found, real);
    }
    this.open = [...this.hidden].filter((name) => this.#shown.has(name));
  }

  #read(found: TableBlock, real: TableBlock): void {
    const dimension = real.caption.replace(/,? (per )?\d.*$/, '');
    const isTertials = real.columns.some(({ label }) => /tertial/.test(label));
    const columns = real.columns.map(({ label, format }, column) =>
      format === 'count' && column > 0 ? this.#column(found, real, { column, head: label, dimension }) : [],
    );
    for (const lines of columns) this.#addUp(lines);
    const heads = real.columns.map(({ label }) => label);
    for (const [part, whole] of partsOfWholes)
      this.#partOfWhole(columns[heads.findIndex((head) => part.test(head))], columns[heads.indexOf(whole)]);
    if (isTertials) this.#addTertials(heads, columns);
  }

  #column(
    found: TableBlock,
    real: TableBlock,
    { column, head, dimension }: { column: number; head: string; dimension: string },
  ): Line[] {
    const year = /20\d\d/.exec(head)?.[0] ?? this.#year;
    // A tertial, or what is counted beside something else: «I tide» beside «Saker».
    const part = /^(Med .*|Mottakere|20\d\d)$/.test(head) ? '' : head;
    const fact = totals.find(([pattern]) => pattern.test(dimension))?.[1] ?? dimension;
    const of = head === 'Mottakere' ? 'recipients' : fact;
    // The same groups of the same people are one fact, whether they are told of beside plans or beside coordinators.
    const rows = head === 'Mottakere' ? `recipients ${dimension.replace(/^.*etter/, 'by')}` : dimension;
    return real.rows.map((row, at) => {
      const label = String(row.cells[0]);
      const whole = label === 'I alt' ? of : sameFact[label];
      const name = [whole ?? rows, year, part, ...(whole === undefined ? [label] : [])].join(' ');
      const cell = found.rows[at]?.cells[column] ?? null;
      return { label, isTotal: row.isTotal === true, name: this.#note(name, cell, row.cells[column] ?? null) };
    });
  }

  #note(name: string, cell: DocumentCell, real: DocumentCell): string | null {
    const count = typeof real === 'object' && real !== null && 'count' in real ? real.count : real;
    if (typeof count !== 'number' || !Number.isInteger(count)) return null;
    this.linked.add(name, count);
    (isHidden(cell) ? this.hidden : this.#shown).add(name);
    return name;
  }

  #addUp(lines: readonly Line[]): void {
    const parts = lines.filter(({ label, isTotal }) => !isTotal && membersOf[label] === undefined);
    const whole = lines.find(({ isTotal }) => isTotal);
    if (whole) this.#sum(whole.name, parts);
    for (const { label, name } of lines) {
      const members = membersOf[label];
      if (members)
        this.#sum(
          name,
          parts.filter((part) => members.test(part.label)),
        );
    }
  }

  #sum(total: string | null, parts: readonly Line[]): void {
    const names = parts.flatMap(({ name }) => name ?? []);
    if (total !== null && names.length > 0 && this.#countOf(names) <= this.#countOf([total]))
      this.linked.addSum(total, names);
  }

  #countOf(names: readonly string[]): number {
    return names.reduce((sum, name) => sum + (this.linked.cells.get(name)?.count ?? 0), 0);
  }

  #partOfWhole(parts: readonly Line[] = [], wholes: readonly Line[] = []): void {
    for (const [at, { name }] of parts.entries()) {
      const whole = wholes[at]?.name;
      if (name !== null && whole) this.linked.addShare(name, whole);
    }
  }

  /** Each line's tertials are its year. */
  #addTertials(heads: readonly string[], columns: readonly (readonly Line[])[]): void {
    const tertials = columns.filter((_, column) => /tertial/.test(heads[column] ?? ''));
    const years = columns[heads.indexOf(String(this.#year))] ?? [];
    for (const [at, { name }] of years.entries())
      this.#sum(
        name,
        tertials.flatMap((column) => column[at] ?? []),
      );
  }
}

/**
 * The counts that stand open, in the groups that sums tie together, each with the sums it is in: what a reader knows for certain ties nothing,
 * and a solver that looks at one group at a time sees as much as one that looks at all.
 */
export function openGroups(linked: LinkedCounts, hidden: ReadonlySet<string>): LinkedCounts[] {
  const isOpen = (id: string) => hidden.has(id) || linked.cells.get(id)?.isPrinted === false;
  const groups: { ids: Set<string>; sums: Set<LinkedCounts['sums'][number]> }[] = [];
  for (const sum of linked.sums) {
    const open = [sum.total, ...sum.parts].filter(isOpen);
    if (open.length === 0) continue;
    const merged = { ids: new Set(open), sums: new Set([sum]) };
    for (const group of groups.filter(({ ids }) => open.some((id) => ids.has(id)))) {
      for (const id of group.ids) merged.ids.add(id);
      for (const one of group.sums) merged.sums.add(one);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map(({ sums }) => {
    const group = new LinkedCounts();
    for (const sum of sums) {
      for (const id of [sum.total, ...sum.parts]) {
        const cell = linked.cells.get(id);
        if (cell) group.add(id, cell.count, cell.isPrinted);
      }
      group.sums.push(sum);
    }
    return group;
  });
}
