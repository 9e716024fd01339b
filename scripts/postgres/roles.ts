/** The two roles of an embedded installation: one owns and migrates, the other serves. */
import pg from 'pg';

export const OWNER_ROLE = 'stet_owner';
export const APP_ROLE = 'stet_app';

const q = pg.escapeIdentifier;

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'stet' });
  // A server that goes away shows in the query that waits for it; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the role if there is none, and sets its password and whether it may create databases. */
export async function ensureRole(
  client: pg.Client,
  role: string,
  password: string,
  mayCreateDatabases = false,
): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const rights = `LOGIN NOSUPERUSER NOCREATEROLE ${mayCreateDatabases ? 'CREATEDB' : 'NOCREATEDB'}`;
  await client.query(
    `${rowCount ? 'ALTER' : 'CREATE'} ROLE ${q(role)} ${rights} PASSWORD ${pg.escapeLiteral(password)}`,
  );
}

/** Makes the database if there is none. Only its owner and `appRole` may connect. */
export async function ensureDatabase(client: pg.Client, name: string, owner: string, appRole: string) {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${q(name)} OWNER ${q(owner)}`);
  await client.query(`REVOKE ALL ON DATABASE ${q(name)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${q(name)} TO ${q(appRole)}`);
}
