/** Prisma's own schema engine, run as WebAssembly: its native binary would have to be downloaded. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type Engine = bindings.SchemaEngine;
export interface SchemaFile {
  path: string;
  content: string;
}
/** Nothing in the database is kept out of the engine's sight. */
export const FILTERS = { externalTables: [], externalEnums: [] };

let ready: Promise<void> | undefined;

async function load(): Promise<void> {
  const wasmFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    './schema_engine_bg.js': { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}

/**
 * The adapter shipped for Postgres cuts a script at every semicolon, which breaks function bodies, and sends
 * the pieces one by one. A migration must be all or nothing, so the whole file goes as one simple query,
 * which Postgres runs as one transaction.
 */
class WholeScripts extends PrismaPg {
  constructor(
    url: string,
    private readonly beforeSending: (script: string) => string,
  ) {
    // One connection, so that the engine's advisory lock and its statements share a session.
    super({ connectionString: url, max: 1, application_name: 'stet migration' });
  }

  override async connect() {
    const adapter = await super.connect();
    // Where the platform can: a server whose client was killed gives up instead of finishing the file.
    await adapter
      .underlyingDriver()
      .query(`SET client_connection_check_interval = '1s'`)
      .catch(() => undefined);
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: this.beforeSending(script), args: [], argTypes: [] });
    };
    return adapter;
  }
}

/**
 * An engine on the database at `url`. `beforeSending` may add SQL to a migration's script: what it adds is
 * committed or rolled back together with it.
 */
export async function openEngine(url: string, schema: SchemaFile[], beforeSending = (script: string) => script) {
  await (ready ??= load());
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(url, beforeSending));
  return bindings.SchemaEngine.new(
    { datamodels: schema.map((file): [string, string] => [file.path, file.content]) },
    () => undefined,
    adapter,
  );
}
