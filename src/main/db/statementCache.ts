/** What of the driver's connection is needed to keep its statements. */
interface Connection<S> {
  prepare(source: string): S;
}
interface KeptStatement {
  readonly reader: boolean;
  raw(on: boolean): unknown;
}

/** More different texts than the product asks in an hour; lists of ids make a text for each length. */
const MOST_KEPT = 300;

/**
 * Keeps the statements of a connection by their text: preparing one costs more than most of them take to run, and the
 * query builder prepares anew for each question. The one asked for longest ago is given up first. Nothing here runs one
 * statement inside another's rows, which a kept statement would not bear.
 */
export function keepStatements<S extends KeptStatement>(connection: Connection<S>, most = MOST_KEPT): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, S>();
  connection.prepare = (source) => {
    const statement = kept.get(source) ?? prepare(source);
    kept.delete(source);
    kept.set(source, statement);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    // Whoever had it before may have asked for rows as lists.
    if (statement.reader) statement.raw(false);
    return statement;
  };
}
