/** `node scripts/generate.mjs`: installs what is missing and makes the Prisma client. */
import { checkNode, generateClient, giveUp, installPackages } from './set-up.mjs';

try {
  checkNode();
  await installPackages();
  await generateClient();
} catch (error) {
  await giveUp(error);
}
