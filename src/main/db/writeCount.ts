/** What of the driver's statements is needed to see them write. */
interface WatchedStatement {
  readonly readonly: boolean;
  run(...values: unknown[]): unknown;
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown;
}

/** Tables that no figure is counted from and that are written to while figures are looked at. */
const uncounted: ReadonlySet<string> = new Set(['audit', 'draft', 'preference', 'report_comment']);

/**
 * Calls `written` whenever a statement of the connection is about to write, to whatever table but the few above. A statement
 * whose table is not plain to see counts as writing.
 */
export function watchWrites<S extends WatchedStatement>(
  connection: { prepare(source: string): S },
  written: () => void,
): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (source) => {
    const statement = prepare(source);
    if (statement.readonly || uncounted.has(targetOf(source))) return statement;
    for (const way of ['run', 'get', 'all'] as const) {
      const own = statement[way].bind(statement);
      statement[way] = (...values: unknown[]) => {
        written();
        return own(...values);
      };
    }
    return statement;
  };
}

const targetOf = (source: string): string =>
  /^(?:insert into|update|delete from) "(\w+)"/i.exec(source)?.[1] ?? 'some table';
