/** What the banner says of what is not yet saved, what the browser keeps of it, and what the database has. */
import type { Locator, Page } from '@playwright/test';
import { query } from './audit';

export const banner = (page: Page): Locator => page.locator('[data-unsent]');
/** Beside the banner's words, and what it opens. */
export const detailsButton = (page: Page): Locator => page.locator('[data-unsent] + button');
export const details = (page: Page): Locator => page.getByRole('dialog', { name: 'Not yet saved' });

/** All that lies in the browser's own stores under these names, as text. */
export const keptInBrowser = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all: string[] = [JSON.stringify(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error!);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const asked = db.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result as unknown[]);
          asked.onerror = () => reject(asked.error!);
        });
        all.push(...rows.map((row) => JSON.stringify(row)));
      }
      db.close();
    }
    return all.join('\n');
  });

export const commentsOf = async (claimId: string): Promise<string[]> =>
  (
    await query<{ body: string }>('SELECT body FROM "Comment" WHERE "claimId" = $1 ORDER BY id', [claimId])
  ).map((row) => row.body);

export const ratingsOf = async (claimId: string): Promise<string[]> =>
  (
    await query<{ rating: string }>(
      'SELECT rating FROM "VerdictRevision" WHERE "claimId" = $1 ORDER BY number',
      [claimId],
    )
  ).map((row) => row.rating);

/** How often the audit log says that something was done to a claim. */
export async function timesDone(claimId: string, type: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "AuditEvent" WHERE type = $2 AND outcome = 'done' AND $1 = ANY (subjects)`,
    [claimId, type],
  );
  return row!.count;
}
