/** Starts one Postgres for all integration tests of a run, whichever project of vitest they are in. */
import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from '@/lib/testing/test-server';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

interface Shared {
  started: ReturnType<typeof startTestServer>;
  users: number;
}

/** Each project loads this file anew; what they share is kept by the process. */
const shared = globalThis as { stetTestServer?: Shared };

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const ours = (shared.stetTestServer ??= { started: startTestServer(), users: 0 });
  ours.users += 1;
  const { server, stop } = await ours.started;
  project.provide('testServer', server);
  return async () => {
    ours.users -= 1;
    if (ours.users === 0) await stop();
  };
}
