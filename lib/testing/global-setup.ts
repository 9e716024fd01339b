/** Starts one Postgres for all integration tests of a run. */
import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from '@/lib/testing/test-server';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startTestServer();
  project.provide('testServer', server);
  return stop;
}
