/** Prisma's own schema engine, run as WebAssembly: its native binary would have to be downloaded. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/** Nothing in the database is kept out of the engine's sight. */
export const FILTERS = { externalTables: [], externalEnums: [] };

export interface SchemaFile {
  path: string;
  content: string;
}

/** The engine refuses to start without a schema; applying migrations reads no more of it than the provider. */
const LEAST_SCHEMA: SchemaFile[] = [
  { path: 'schema.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' },
];

function unreferencedTimeout(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds).unref();
}

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await readFile(script.replace(/\.js$/, '.wasm'));
  // The engine waits for its lock at most 10 s, and leaves that timer behind: no process shall wait for it.
  const timer = Object.keys(bindings).find((name) => name.startsWith('__wbg_setTimeout_'));
  const imports = { ...bindings, ...(timer && { [timer]: unreferencedTimeout }) };
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': imports });
  // The engine hands the words of a panic to this global, which Prisma's command would have set.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`Prisma's schema engine failed: ${message}`);
      },
    },
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}

export interface EngineOptions {
  url: string;
  schema?: SchemaFile[];
  /** May add SQL to a migration: what it adds is committed or rolled back together with it. */
  beforeSending?: (script: string) => string;
  /** Hears of a script's error as Postgres told it, with the position in the script. */
  onFailure?: (error: pg.DatabaseError) => void;
}

/**
 * The adapter shipped for Postgres cuts a script at every semicolon, which breaks function bodies, and sends
 * the pieces one by one. A migration must be all or nothing, so the whole file goes as one simple query,
 * which Postgres runs as one transaction.
 */
class WholeScripts extends PrismaPg {
  constructor(
    private readonly pool: pg.Pool,
    private readonly engineOptions: EngineOptions,
  ) {
    super(pool);
  }

  override async connect() {
    const adapter = await super.connect();
    const { pool } = this;
    const { beforeSending = (script: string) => script, onFailure } = this.engineOptions;
    // Where its platform can, a server whose client was killed gives up instead of finishing the file.
    await pool.query(`SET client_connection_check_interval = '500ms'`).catch(() => undefined);
    adapter.executeScript = async (script) => {
      try {
        await pool.query(beforeSending(script));
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) throw error;
        onFailure?.(error);
        const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error;
        throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
      }
    };
    return adapter;
  }
}

/** Lets `work` use an engine on the database at `options.url`; no connection is left behind. */
export async function withEngine<T>(
  options: EngineOptions,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loaded ??= load());
  const schema = options.schema ?? LEAST_SCHEMA;
  // One connection, so that the engine's advisory lock and its statements share a session.
  const pool = new pg.Pool({ connectionString: options.url, max: 1, application_name: 'stet migration' });
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: schema.map((file): [string, string] => [file.path, file.content]) },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, options)),
    );
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}
