/** Is the port ours to use? Asked before anything slow is done. */
import { createServer } from 'node:net';
import { SetUpError } from './set-up.mjs';

export function readPort() {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new SetUpError(`PORT is ${text}; it must be a number from 1 to 65535.`);
}

export function taken(port) {
  const other = port === 3000 ? 3001 : 3000;
  return new SetUpError(`Port ${port} is taken by another program. Choose another: PORT=${other} npm start`);
}

/** Resolves when `port` is free on `host`; a SetUpError says what to do when it is not. */
export function assertPortFree(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') return reject(taken(port));
      if (error.code === 'EACCES')
        return reject(
          new SetUpError(`You may not use port ${port}. Choose one above 1023: PORT=3000 npm start`),
        );
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        return reject(new SetUpError(`HOST is ${host}, which is no address of this machine.`));
      reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
