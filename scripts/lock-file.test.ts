import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './set-up.mjs';

interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: true;
  hasInstallScript?: true;
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
const entries = Object.entries(packages).filter(([name]) => name !== '');

describe('SECURITY 39: what is installed', () => {
  it('is what the registry signed for: every package of the lock file, those of other platforms too', () => {
    expect(entries.length).toBeGreaterThan(300);
    const loose = entries.filter(([, one]) => !/^sha512-[\w+/]{86}==$/u.test(one.integrity ?? ''));
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('comes from the registry alone: no address of anybody’s, no folder, no link', () => {
    const elsewhere = entries.filter(([, one]) => one.link ?? one.resolved !== undefined);
    expect(elsewhere.map(([name, one]) => `${name} ${one.resolved ?? ''}`)).toEqual([]);
  });

  it('runs nothing of its own when it is installed', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const hooks = Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/u.test(name));
    expect(hooks).toEqual([]);
    const installers = readdirSync(path.join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(mjs|ts)$/u.test(file) && !file.endsWith('.test.ts'))
      .flatMap((file) => read(path.join('scripts', file)).match(/\[\s*'(ci|install|i)',[^\]]*\]/gu) ?? []);
    expect(installers.length).toBeGreaterThan(0);
    for (const call of installers) expect(call).toContain("'--ignore-scripts'");
  });
});
