/** Why: how passwords are kept, checked and judged. */
import { Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. About 10 ms, off the event loop. */
const parameters = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id in PHC form. Passwords are compared as NFC, so that another keyboard's é is the same é. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFC'), parameters);
