import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contract } from './contract/contract';
import { routesFile } from './routes-file';

test('the browser’s routes are those of the contract (else: npm run routes)', () => {
  expect(readFileSync(path.join(import.meta.dirname, 'routes.ts'), 'utf8')).toBe(routesFile(contract));
});
