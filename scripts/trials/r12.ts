/** R12: of several that start at once on an empty database exactly one migrates. */
import { MIGRATIONS_FOLDER, listMigrationNames } from '@/prisma/migration-files';
import { withClient } from '@/scripts/postgres/roles';
import { child, durableCluster } from '@/scripts/trials/scratch';
import { seconds, type Trial } from '@/scripts/trials/trial';

const INSTANCES = 4;
const ROUNDS = 5;

export const trial: Trial = {
  title: `${INSTANCES} instances start at once on an empty database, ${ROUNDS} rounds`,
  async run(say) {
    const cluster = await durableCluster();
    const all = JSON.stringify(listMigrationNames(MIGRATIONS_FOLDER));
    let good = 0;
    let slowest = 0;
    for (let number = 1; number <= ROUNDS; number++) {
      const name = `empty_${number}`;
      await withClient(cluster.adminUrl(), (client) => client.query(`CREATE DATABASE ${name}`));
      const env = { DATABASE_URL: cluster.adminUrl(name) };
      const began = Date.now();
      const ended = await Promise.all(
        Array.from(
          { length: INSTANCES },
          () => child('scripts/trials/migrate-folder.ts', [MIGRATIONS_FOLDER], env).ended,
        ),
      );
      slowest = Math.max(slowest, Date.now() - began);
      const said = ended.map(({ code, output }) => (code === 0 ? output.trim() : `code ${code}: ${output}`));
      const once = said.filter((line) => line === all).length === 1;
      const rest = said.filter((line) => line === '[]').length === INSTANCES - 1;
      if (once && rest) good++;
      else say(said.join(' | '));
    }
    await cluster.stop();
    return {
      passed: good === ROUNDS,
      figures: [
        `${good} of ${ROUNDS} rounds: 1 of ${INSTANCES} migrated`,
        `slowest round ${seconds(slowest)}`,
      ],
    };
  },
};
