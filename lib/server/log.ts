/** Why: one line a thing, JSON, to stdout; what could be a secret is taken out before it is written. */
import pino from 'pino';
import { env } from './env';

/** What a line must never show, wherever it turns up in the first two levels. */
const secrets = ['password', 'current', 'next', 'token', 'secret', 'key', 'authorization', 'cookie'];

/** A logger as the product uses it; `to` is for tests that read the lines. */
export const makeLogger = (level: string, to?: pino.DestinationStream): pino.Logger =>
  pino(
    {
      level,
      base: null,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '[taken out]' },
    },
    to ?? pino.destination({ dest: 1, sync: true }),
  );

let made: pino.Logger | undefined;
// Made at the first line: the build evaluates this file without an environment.
const logger = () => (made ??= makeLogger(env().STET_LOG_LEVEL));

type Line = (fields: Record<string, unknown>, message: string) => void;
const at =
  (level: 'error' | 'warn' | 'info' | 'debug'): Line =>
  (fields, message) =>
    logger()[level](fields, message);

export const log = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
