/** Why: how passwords are kept, checked and judged. */
import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations } from '@zxcvbn-ts/language-en';
import { say, type Text, text } from '@/lib/language/text';
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

/** The library's own words, marked for the catalogues. */
const warnings = {
  straightRow: text('Straight rows of keys on your keyboard are easy to guess.'),
  keyPattern: text('Short keyboard patterns are easy to guess.'),
  simpleRepeat: text('Repeated characters like "aaa" are easy to guess.'),
  extendedRepeat: text('Repeated character patterns like "abcabcabc" are easy to guess.'),
  sequences: text('Common character sequences like "abc" are easy to guess.'),
  recentYears: text('Recent years are easy to guess.'),
  dates: text('Dates are easy to guess.'),
  topTen: text('This is a heavily used password.'),
  topHundred: text('This is a frequently used password.'),
  common: text('This is a commonly used password.'),
  similarToCommon: text('This is similar to a commonly used password.'),
  wordByItself: text('Single words are easy to guess.'),
  namesByThemselves: text('Single names or surnames are easy to guess.'),
  commonNames: text('Common names and surnames are easy to guess.'),
  userInputs: text('There should not be any personal or page related data.'),
  pwned: text('Your password was exposed by a data breach on the Internet.'),
} satisfies Record<keyof typeof translations.warnings, Text>;

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
    translations: { ...translations, warnings },
  });
  const words = about.flatMap((text) => [text, ...text.split(/[\s@.]+/u)]).filter((word) => word.length > 2);
  const { score, feedback } = judge.check([...password].slice(0, judged).join(''), words);
  if (score >= 2) return;
  const why = say((feedback.warning as Text | null) ?? text('This is guessed within minutes.'));
  throw invalidField(field, say('{why} Take several words that do not belong together.', { why }));
}
