/** The database of this installation: the embedded one, or the one that DATABASE_URL names. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { roleOf } from '@/prisma/migrate';
import { STATE_FOLDER } from '@/scripts/lock.mjs';
import { Cluster } from '@/scripts/postgres/cluster';
import { APP_ROLE, OWNER_ROLE, ensureDatabase, ensureRole, withClient } from '@/scripts/postgres/roles';
import { keepSecrets } from '@/scripts/postgres/secrets';
import { StartError } from '@/scripts/start-error';
import { onStop } from '@/scripts/stopping.mjs';

const DATABASE = 'stet';
/** RFC 7518 (HS256) and SECURITY.md 37: a key shorter than the hash can be guessed. */
const LEAST_SECRET_BYTES = 32;

export interface Database {
  /** As the role that serves. */
  url: string;
  /** As the role that owns and migrates. */
  ownerUrl: string;
  /** Undefined when the owner itself serves. */
  appRole: string | undefined;
  isEmbedded: boolean;
  nextAuthSecret: string;
  /** Where the passwords of the demo's people are kept. */
  accountsFile: string;
  /** Makes it empty again. Only ever called on an embedded database whose demo was not loaded to its end. */
  recreate?: () => Promise<void>;
}

type Say = (line: string) => void;

export function embeddedCluster(): Cluster {
  return new Cluster({
    folder: path.join(STATE_FOLDER, 'postgres'),
    logFile: path.join(STATE_FOLDER, 'postgres.log'),
    password: keepSecrets(path.join(STATE_FOLDER, 'secrets.json')).superuser,
  });
}

/** Starts or adopts the embedded Postgres, and makes its roles and database if need be. */
export async function openEmbedded(say: Say, { keepsRunning = false } = {}): Promise<Database> {
  const secrets = keepSecrets(path.join(STATE_FOLDER, 'secrets.json'));
  const cluster = embeddedCluster();
  const { adopted, port } = await cluster.start();
  say(
    adopted
      ? `Adopted the embedded Postgres on port ${port}.`
      : `Started the embedded Postgres on port ${port}.`,
  );
  if (!(keepsRunning && adopted)) {
    const rest = cluster.keepAlive(say);
    onStop(async () => {
      rest();
      await cluster.stop();
    });
  }
  const admin = cluster.adminUrl();
  const ensure = () =>
    withClient(admin, async (client) => {
      await ensureRole(client, OWNER_ROLE, secrets.owner);
      await ensureRole(client, APP_ROLE, secrets.app);
      await ensureDatabase(client, DATABASE, OWNER_ROLE, APP_ROLE);
    });
  await ensure();
  return {
    url: cluster.urlFor(APP_ROLE, secrets.app, DATABASE),
    ownerUrl: cluster.urlFor(OWNER_ROLE, secrets.owner, DATABASE),
    appRole: APP_ROLE,
    isEmbedded: true,
    nextAuthSecret: secrets.nextAuth,
    accountsFile: path.join(STATE_FOLDER, 'demo-accounts.json'),
    recreate: async () => {
      await withClient(admin, (client) => client.query(`DROP DATABASE ${DATABASE} WITH (FORCE)`));
      await ensure();
    },
  };
}

function address(name: string): URL | undefined {
  const text = process.env[name];
  if (!text) return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new StartError(`${name} must look like postgresql://user:password@host:5432/database.`);
}

async function mustAnswer(name: string, url: URL): Promise<void> {
  await withClient(url.href, (client) => client.query('SELECT 1')).catch((error: Error) => {
    const reason = error.message || (error as NodeJS.ErrnoException).code;
    throw new StartError(
      `The Postgres of ${name} (${url.host}${url.pathname}) does not let us in: ${reason}. ` +
        'Check that it runs, and the user, password and database in the address.',
    );
  });
}

/** Checks what the environment says of a Postgres of one's own. */
async function openGiven(app: URL, say: Say): Promise<Database> {
  const owner = address('DATABASE_MIGRATE_URL') ?? app;
  const nextAuthSecret = process.env['NEXTAUTH_SECRET'] ?? '';
  if (Buffer.byteLength(nextAuthSecret) < LEAST_SECRET_BYTES) {
    throw new StartError(
      `With DATABASE_URL, NEXTAUTH_SECRET must be set and have at least ${LEAST_SECRET_BYTES} bytes; it signs the ` +
        'sessions. Make one with: openssl rand -base64 48 – and keep it: another one signs everybody out.',
    );
  }
  await mustAnswer('DATABASE_URL', app);
  if (owner !== app) await mustAnswer('DATABASE_MIGRATE_URL', owner);
  say(`Using the Postgres at ${app.host}${app.pathname}.`);
  const appRole = roleOf(app.href) === roleOf(owner.href) ? undefined : roleOf(app.href);
  if (!appRole) {
    say(
      'Note: one role both owns the tables and serves, so it could lift the guard on the append-only ones. ' +
        "To part them, give DATABASE_MIGRATE_URL the owner's address and DATABASE_URL another role's.",
    );
  }
  const which = createHash('sha256').update(`${app.host}${app.pathname}`).digest('hex').slice(0, 12);
  return {
    url: app.href,
    ownerUrl: owner.href,
    appRole,
    isEmbedded: false,
    nextAuthSecret,
    accountsFile: path.join(STATE_FOLDER, `demo-accounts-${which}.json`),
  };
}

/** `keepsRunning`: a server that somebody else already runs is left running when we stop. */
export function openDatabase(say: Say, options?: { keepsRunning?: boolean }): Promise<Database> {
  const app = address('DATABASE_URL');
  return app ? openGiven(app, say) : openEmbedded(say, options);
}
