/** Ends everything that we began, last things first, when somebody says stop. */
import { isAlive, originOf } from './processes.mjs';

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

/** The npm that runs us, which may have put a shell between: undefined when none does. */
function findNpm() {
  const script = process.env.npm_lifecycle_script;
  const between = script && originOf(process.ppid);
  if (!between) return undefined;
  return between.args.includes(script) ? between.parent : process.ppid;
}

/**
 * Stops in good order on Ctrl-C, SIGTERM and a closed terminal. Run by npm, we also stop when npm is killed:
 * who killed it meant us, and could not find us any more.
 */
export function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!isStopping()) process.stdout.write('\nStopping …\n');
      void stopAll(0);
    });
  }
  const npm = findNpm();
  if (!npm || npm === 1) return;
  setInterval(() => {
    if (!isAlive(npm)) void stopAll(0);
  }, 250).unref();
}
