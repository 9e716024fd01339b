import type { NextConfig } from 'next';

// Security headers are not here: lib/server/at-start.ts sets them on every answer, Next's own errors included.
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, once, with everything else.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pino', '@node-rs/argon2', 'pg'],
};

export default config;
