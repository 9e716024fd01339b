/** Why: one line a thing, JSON, to stdout; what could be a secret is taken out before it is written. */
import pino from 'pino';
import { env } from './env';

export const log = pino({
  level: env().STET_LOG_LEVEL,
  base: null,
  redact: {
    paths: [
      'password',
      'token',
      'secret',
      'authorization',
      'cookie',
      '*.password',
      '*.token',
      '*.secret',
      '*.authorization',
      '*.cookie',
    ],
    censor: '[taken out]',
  },
});
