/** `npm run texts`: is everything said in every language? `-- --write` puts what is missing into the catalogues. */
import { giveUp, setUp } from './set-up.mjs';

try {
  await setUp();
  await import('./texts/check.ts');
} catch (error) {
  await giveUp(error);
}
