/** Why: how passwords are kept, checked and judged. */
import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations } from '@zxcvbn-ts/language-en';
import { invalidField } from '@/lib/domain/errors';

/** OWASP's least for argon2id (the package's default kind): 19 MiB, two passes, one lane. About 10 ms, off the event loop. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const currentForm = '$argon2id$v=19$m=19456,t=2,p=1$';

/** argon2id in PHC form. Passwords are compared as NFC, so that another keyboard's é is the same é. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFC'), parameters);

/** True where a hash was made with other parameters than today's and should be made again. */
export const needsRehash = (passwordHash: string): boolean => !passwordHash.startsWith(currentForm);

let nobodysHash: Promise<string> | undefined;

/**
 * Whether it is the password. Without a hash (an unknown address, or no password) the same work is done and the answer
 * is no, so that neither answer nor time tells which addresses are known (SECURITY.md, 30).
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const dummy = await (nobodysHash ??= hashPassword(crypto.randomUUID()));
  const isRight = await verify(passwordHash ?? dummy, password.normalize('NFC'));
  return isRight && passwordHash !== null;
}

/** Characters that are looked at: its time grows faster than the length (128 random ones take 1.4 s, 40 take 0.25 s). */
const judged = 40;

let judge: ZxcvbnFactory | undefined;

/**
 * Refuses a password that is guessed soon: among the common ones, or made of the person's own name and address.
 * @param field where the form has it. @param about words that an attacker would try first.
 * @throws DomainError `invalid` with the reason in words.
 */
export function requireGoodPassword(password: string, field: string, about: string[]): void {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...common, ...english },
    graphs: adjacencyGraphs,
    translations,
  });
  const words = about.flatMap((text) => [text, ...text.split(/[\s@.]+/u)]).filter((word) => word.length > 2);
  const { score, feedback } = judge.check([...password].slice(0, judged).join(''), words);
  if (score >= 2) return;
  const why = feedback.warning ?? 'This is guessed within minutes.';
  throw invalidField(field, `${why} Take several words that do not belong together.`);
}
