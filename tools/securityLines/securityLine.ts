/** A line that keeps a promise of the register, and the tests that must fail when it is taken away. */
export interface SecurityLine {
  /** What holds because the line is there. */
  promise: string;
  /** From the project's root. */
  file: string;
  /** The text as it stands in the file, once; may run over several lines. */
  line: string;
  /** What is put in its place; nothing where not said. */
  instead?: string;
  /** Test files that must go red. */
  tests: readonly string[];
}

export interface SecuritySection {
  title: string;
  lines: readonly SecurityLine[];
}
