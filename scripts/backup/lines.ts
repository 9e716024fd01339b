/** Reads a compressed file line by line without turning rows into strings. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Lines without their line break, as the bytes they are. */
export async function* readLines(file: string): AsyncGenerator<Buffer> {
  const gunzip = pipeline(createReadStream(file), createGunzip(), () => undefined);
  let rest: Buffer[] = [];
  for await (const piece of gunzip as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      yield rest.length ? Buffer.concat([...rest, piece.subarray(from, at)]) : piece.subarray(from, at);
      rest = [];
      from = at + 1;
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }
  if (rest.length) yield Buffer.concat(rest);
}
