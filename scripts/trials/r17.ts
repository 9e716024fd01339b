/** R17: /api/health speaks of the process, /api/ready of the database, its migrations, and whether we are going. */
import { openDesk } from '@/scripts/trials/desk';
import { seconds, type Trial } from '@/scripts/trials/trial';

const INTERNALS = /postgres|prisma|version|node_modules|\d+\.\d+\.\d+/iu;

export const trial: Trial = {
  title: 'health and readiness while Postgres is away, comes back, and while the server is told to stop',
  async run(say) {
    const desk = await openDesk(say);
    const bodies: string[] = [];
    let slowestHealth = 0;
    const ask = async (path: string): Promise<number> => {
      const began = Date.now();
      try {
        const response = await fetch(`${desk.product.origin}${path}`);
        bodies.push(await response.text());
        if (path.endsWith('health')) slowestHealth = Math.max(slowestHealth, Date.now() - began);
        return response.status;
      } catch {
        return 0;
      }
    };
    const both = async () => `${await ask('/api/health')}/${await ask('/api/ready')}`;

    const well = await both();
    await desk.cluster.stop();
    const away = await both();
    await desk.cluster.start(Number(new URL(desk.product.databaseUrl).port));
    const began = Date.now();
    let back = await both();
    while (back !== '200/200' && Date.now() - began < 10_000) back = await both();
    const recovery = Date.now() - began;
    process.kill(desk.product.pid, 'SIGTERM');
    const going = await ask('/api/ready');
    const leaked = bodies.filter((body) => INTERNALS.test(body)).length;
    await desk.cluster.stop();
    return {
      passed:
        well === '200/200' &&
        away === '200/503' &&
        back === '200/200' &&
        (going === 503 || going === 0) &&
        leaked === 0,
      figures: [
        `health/ready: well ${well}, database away ${away}, back ${back} after ${seconds(recovery)}`,
        `told to stop: ready ${going === 0 ? 'refused' : going}`,
        `slowest health ${slowestHealth} ms`,
        `${leaked} answers that tell of internals`,
      ],
    };
  },
};
