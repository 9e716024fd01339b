/** What an empty database gets: the demonstration newsroom, or a link to name a newsroom of one's own. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '@/scripts/set-up.mjs';
import type { Database } from '@/scripts/start/database';
import { withClient } from '@/scripts/postgres/roles';
import { StartError } from '@/scripts/start-error';

export interface Account {
  email: string;
  name: string;
  roles: string[];
  password: string;
}

/** A TypeScript file of ours as a process of its own, with the product's environment. */
export function runScript(file: string, args: string[], env: NodeJS.ProcessEnv, isQuiet: boolean) {
  return run(process.execPath, ['--import', 'tsx', file, ...args], { env, isQuiet });
}

export async function isEmpty(database: Database): Promise<boolean> {
  return withClient(database.url, async (client) => {
    const { rows } = await client.query<{ found: boolean }>(
      'SELECT EXISTS (SELECT FROM "Newsroom") AS found',
    );
    return !rows[0]?.found;
  });
}

/** Set while the demo is being loaded; still there afterwards, its loading was cut short. */
const unfinishedMark = (database: Database) => `${database.accountsFile}.loading`;

export const isDemoUnfinished = (database: Database) => existsSync(unfinishedMark(database));

/** Plays the demonstration through the product's own commands (prisma/seed.ts); its people's passwords are kept. */
export async function loadDemo(database: Database, env: NodeJS.ProcessEnv): Promise<void> {
  writeFileSync(unfinishedMark(database), '');
  rmSync(database.accountsFile, { force: true });
  const { code, output } = await runScript(
    'prisma/seed.ts',
    [],
    { ...env, STET_DEMO_ACCOUNTS: database.accountsFile },
    true,
  );
  if (code !== 0 || !existsSync(database.accountsFile)) {
    throw new StartError(`The demonstration could not be loaded:\n${output}`);
  }
  rmSync(unfinishedMark(database));
}

/** The demo's people, when this database has them. */
export function demoAccounts(database: Database): Account[] {
  if (!existsSync(database.accountsFile)) return [];
  return JSON.parse(readFileSync(database.accountsFile, 'utf8')) as Account[];
}

export function accountLines(accounts: Account[]): string[] {
  const width = (read: (account: Account) => string) =>
    Math.max(...accounts.map((account) => read(account).length));
  const emails = width((account) => account.email);
  const roles = width((account) => account.roles.join(', '));
  return accounts.map(
    ({ email, roles: has, password }) =>
      `  ${email.padEnd(emails)}   ${has.join(', ').padEnd(roles)}   ${password}`,
  );
}

/** The one-time link to name the newsroom and its first admin, made by the product itself. */
export async function setUpLink(env: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await runScript('scripts/setup-link.ts', [], env, true);
  if (code !== 0) throw new StartError(`The set-up link could not be made:\n${output}`);
  return output.trim();
}
