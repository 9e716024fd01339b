/** Writes a Brotli twin (`x.js.br`) beside each script and style of a build: small, and never made while somebody waits. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesUnder, ROOT } from '@/scripts/set-up.mjs';

const compress = promisify(brotliCompress);

export async function compressFiles(folder: string): Promise<void> {
  const files = filesUnder(folder, (name) => /\.(js|css)$/u.test(name));
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(path.join(ROOT, file));
      const params = { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(path.join(ROOT, `${file}.br`), await compress(bytes, { params }));
    }),
  );
}
