/** Lets two changes meet at the same lock in a known order, on two connections, without waiting by the clock. */
import pg from 'pg';

/**
 * Holds rows locked until `first` waits for them and then `second` waits behind it, then lets go: Postgres serves them
 * in the order in which they came.
 * @param url of the database, as the role that serves.
 * @param lock SQL that takes the row locks, such as `SELECT … FOR UPDATE`.
 * @returns how each of the two ended.
 */
export async function inTurn<A, B>(
  url: string,
  lock: { text: string; values: unknown[] },
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]> {
  const gate = new pg.Client({ connectionString: url });
  const observer = new pg.Client({ connectionString: url });
  await Promise.all([gate.connect(), observer.connect()]);
  const waiting = async (count: number) => {
    for (;;) {
      const { rows } = await observer.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (rows[0]!.n >= count) return;
    }
  };
  try {
    await gate.query('BEGIN');
    await gate.query(lock);
    const one = Promise.allSettled([first()]);
    await waiting(1);
    const two = Promise.allSettled([second()]);
    await waiting(2);
    await gate.query('COMMIT');
    return [(await one)[0], (await two)[0]];
  } finally {
    await Promise.all([gate.end(), observer.end()]);
  }
}
