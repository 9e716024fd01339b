/** zod takes what instrumentation-client.ts leaves for it: a new version might look elsewhere. */
import { expect, test } from 'vitest';

test('in a browser zod never tries to compile code', async () => {
  await import('@/instrumentation-client');
  const { config } = await import('zod/v4/core');
  expect(config()).toMatchObject({ jitless: true });
});
