/** `npm run routes`: writes what the browser knows of the contract. */
import { giveUp, setUp } from './set-up.mjs';

try {
  await setUp();
  await import('./routes.ts');
} catch (error) {
  await giveUp(error);
}
