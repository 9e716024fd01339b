/** R5: of many who change one thing at once, one succeeds; the others are shown both versions. */
import { withClient } from '@/scripts/postgres/roles';
import { openClaim, openDesk } from '@/scripts/trials/desk';
import type { Trial } from '@/scripts/trials/trial';

const AT_ONCE = 50;

export const trial: Trial = {
  title: `${AT_ONCE} changes of one claim at once, with one expectedVersion`,
  async run(say) {
    const desk = await openDesk(say);
    const claim = await openClaim(desk);
    const revisions = () =>
      withClient(desk.product.databaseUrl, async (client) => {
        const { rows } = await client.query(
          'SELECT count(*)::int AS n FROM "ClaimRevision" WHERE "claimId" = $1',
          [claim.id],
        );
        return (rows[0] as { n: number }).n;
      });
    const before = await revisions();
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, i) =>
        desk.api('ben', 'PATCH', `/claims/${claim.id}`, {
          statement: `${claim.statement} (${i})`,
          expectedVersion: claim.version,
        }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200).length;
    const lost = answers.filter(({ status, body }) => status === 409 && body.current && body.yours).length;
    const added = (await revisions()) - before;
    await desk.cluster.stop();
    return {
      passed: won === 1 && lost === AT_ONCE - 1 && added === 1,
      figures: [`${won} succeeded`, `${lost} refused with both versions`, `${added} new row in the history`],
    };
  },
};
