import type { RowProblem } from './importProblems.ts';
import type { SourceReading } from './readSource.ts';

/** Cells that were put right by themselves: what the problem shows is what they became. */
const repairs = ['MOJIBAKE_REPAIRED', 'LEADING_ZERO_RESTORED', 'EXCEL_SERIAL_DATE', 'TWO_DIGIT_YEAR'];

/** Problems with the name that stands in their row, so that one finds the row again in one's own list. */
export function problemsWithNames(problems: readonly RowProblem[], { header, cells: list }: SourceReading) {
  const columnOf = (field: string) => header.columns.find((column) => column.field === field)?.column ?? -1;
  const columns = ['name', 'givenName', 'familyName'].map(columnOf);
  return problems.map((problem) => {
    const cells = problem.row > header.firstDataRow ? list[problem.row - 1] : undefined;
    const who = columns.map((column) => cells?.[column] ?? null).filter((cell) => cell !== null);
    const repaired = repairs.includes(problem.code) ? problem.value : null;
    return { ...problem, repaired, who: who.join(' ').slice(0, 100) || null };
  });
}
