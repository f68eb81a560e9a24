/** Requests go side by side; work that exchanges the register under them goes apart. */
export interface Turns {
  /** Runs a request beside the others, after whatever goes apart just now. */
  among<T>(work: (ticket: Ticket) => Promise<T>): Promise<T>;
  /** Waits until every other request is answered, runs the work, and lets those that came meanwhile wait for it. */
  apart<T>(ticket: Ticket, work: () => Promise<T>): Promise<T>;
}

/** One request's place among the others. */
export type Ticket = object;

export function createTurns(): Turns {
  const under = new Set<Ticket>();
  let apart: Promise<unknown> = Promise.resolve();
  /** Heard by what goes apart when the last request before it is answered. */
  let allGone = Promise.withResolvers<void>();

  function leave(ticket: Ticket): void {
    under.delete(ticket);
    if (under.size === 0) allGone.resolve();
  }

  return {
    async among(work) {
      // More than once: another may have gone apart while this one waited.
      for (let seen: unknown; seen !== apart;) {
        seen = apart;
        await apart;
      }
      const ticket = {};
      under.add(ticket);
      try {
        return await work(ticket);
      } finally {
        leave(ticket);
      }
    },
    apart(ticket, work) {
      const before = apart;
      const run = before.then(async () => {
        allGone = Promise.withResolvers<void>();
        if (under.size > 0) await allGone.promise;
        return work();
      });
      apart = run.catch(() => undefined);
      leave(ticket);
      return run;
    },
  };
}
