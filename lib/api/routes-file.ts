/** Why: what lib/api/routes.ts must read; kept apart, so that a test can hold the file against the contract. */
import type { OperationShape } from './operation';

/** The text of lib/api/routes.ts. */
export function routesFile(contract: Readonly<Record<string, OperationShape>>): string {
  const rows = Object.entries(contract).map(
    ([name, { method, path }]) => `  '${name}': '${method} ${path}',`,
  );
  return `/** Why: the browser calls operations without carrying every schema of the contract. Made by \`npm run routes\`. */
import type { OperationName } from './contract/contract';

/** Method and path below /api/v1, with {parameters}. */
export const routes = {
${rows.join('\n')}
} as const satisfies Record<OperationName, string>;
`;
}
