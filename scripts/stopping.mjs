/** Ends everything that we began, last things first, when somebody says stop. */
const steps = [];
let stopped;

/** `step` is run on stopping. Answers a function that takes it back. */
export function onStop(step) {
  steps.push(step);
  return () => {
    const at = steps.indexOf(step);
    if (at >= 0) steps.splice(at, 1);
  };
}

export const isStopping = () => stopped !== undefined;

/** Runs the steps once, however often it is called, and leaves with `code`. */
export function stopAll(code) {
  stopped ??= (async () => {
    for (const step of steps.reverse()) {
      await Promise.resolve(step()).catch((error) => process.stderr.write(`${error.message}\n`));
    }
    process.exit(code);
  })();
  return stopped;
}

/**
 * Stops in good order on Ctrl-C, SIGTERM and a closed terminal. Begun by npm, we also stop when npm is killed:
 * nobody else could reach us any more.
 */
export function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!isStopping()) process.stdout.write('\nStopping …\n');
      void stopAll(0);
    });
  }
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stopAll(0);
  }, 250).unref();
}
