/** Why: the environment is read here and nowhere else, once, with words that say what is missing. */
import { z } from 'zod';

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.string().min(1, 'DATABASE_URL is not set: give the address of the Postgres database.'),
  NEXTAUTH_SECRET: z
    .string('NEXTAUTH_SECRET is not set: make one with `openssl rand -base64 48`.')
    .refine(
      (secret) => Buffer.byteLength(secret) >= 32,
      'NEXTAUTH_SECRET is too short: it needs at least 32 bytes.',
    ),
  /** The address that people use, without a path. */
  STET_ORIGIN: z
    .url({ protocol: /^https?$/u })
    .transform((url) => new URL(url).origin)
    .default('http://localhost:3000'),
  /** How many proxies in front are ours and set X-Forwarded-For. */
  STET_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  STET_DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  STET_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  STET_OIDC_ISSUER: z.url().optional(),
  STET_OIDC_CLIENT_ID: z.string().min(1).optional(),
  STET_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  STET_OIDC_NAME: z.string().min(1).max(60).default('Single sign-on'),
});
export type Env = z.infer<typeof Env>;

let known: Env | null = null;

/**
 * The environment, parsed at the first call.
 * @throws Error whose message lists every problem, one a line.
 */
export function env(): Env {
  if (known) return known;
  const parsed = Env.safeParse(process.env);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  known = parsed.data;
  // next-auth reads its own name for it, and would otherwise believe the Host that a client sends.
  process.env.NEXTAUTH_URL = known.STET_ORIGIN;
  return known;
}

/** Whether cookies and headers are those of https. */
export const isHttps = (): boolean => env().STET_ORIGIN.startsWith('https:');
