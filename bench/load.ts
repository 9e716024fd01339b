/** Asks a server as often as it answers, over connections that stay; by bare sockets, so that asking costs little. */
import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

export interface Asked {
  /** Answers per second. */
  rate: number;
  /** Milliseconds, one of each answer. */
  times: number[];
}

/** One request as it goes over the wire; made anew for every request where its body must differ. */
export type MakeRequest = () => string;

export const requestText = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string =>
  [
    `${method} ${path} HTTP/1.1`,
    ...Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`),
    ...(body ? ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`] : []),
    '',
    body,
  ].join('\r\n');

/** @throws where an answer is not of the 200s. */
export async function askFor(
  port: number,
  make: MakeRequest,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Asked> {
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(port, '127.0.0.1').setNoDelay(true);
      await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      while (performance.now() < end) {
        const asked = performance.now();
        const status = await exchange(socket, make());
        if (status < 200 || status > 299) throw new Error(`Answered ${status}`);
        times.push(performance.now() - asked);
      }
      socket.destroy();
    }),
  );
  return { rate: (times.length * 1000) / (performance.now() - began), times };
}

/** @returns the status, once the whole answer is there. */
function exchange(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let got = '';
    const fail = () => reject(new Error(`The server closed the connection: ${got.slice(0, 200)}`));
    const read = (piece: Buffer) => {
      // Bytes as characters: lengths count bytes.
      got += piece.toString('latin1');
      if (!isWhole(got)) return;
      socket.off('data', read).off('close', fail);
      resolve(Number(got.slice(9, 12)));
    };
    socket.on('data', read).once('close', fail);
    socket.write(request);
  });
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf('\r\n\r\n');
  if (head === -1) return false;
  const length = /\r\ncontent-length: (\d+)/iu.exec(answer.slice(0, head));
  if (length) return answer.length >= head + 4 + Number(length[1]);
  return answer.endsWith('\r\n0\r\n\r\n');
}
