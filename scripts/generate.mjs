/** `node scripts/generate.mjs`: installs what is missing and makes the Prisma client. */
import { checkNode, generateClient, giveUp, installPackages } from './set-up.mjs';

try {
  checkNode();
  installPackages();
  generateClient();
} catch (error) {
  giveUp(error);
}
