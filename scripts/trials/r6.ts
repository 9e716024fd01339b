/** R6: a request sent again with its Idempotency-Key makes no second row. */
import { withClient } from '@/scripts/postgres/roles';
import { openDesk, sourcesPath } from '@/scripts/trials/desk';
import type { Trial } from '@/scripts/trials/trial';

const AT_ONCE = 10;

export const trial: Trial = {
  title: `one POST ${AT_ONCE} times at once; with another body; by another person; after 24 hours`,
  async run(say) {
    const desk = await openDesk(say);
    const send = (who: string, title: string) =>
      desk.api(who, 'POST', sourcesPath, { kind: 'document', title }, { 'Idempotency-Key': 'trial-r6' });
    const rows = () =>
      withClient(desk.product.databaseUrl, async (client) => {
        const { rows: found } = await client.query(
          `SELECT count(*)::int AS n FROM "Source" WHERE "title" = 'R6'`,
        );
        return (found[0] as { n: number }).n;
      });

    const same = await Promise.all(Array.from({ length: AT_ONCE }, () => send('ben', 'R6')));
    const afterSame = await rows();
    const identical = new Set(same.map(({ status, text }) => `${status} ${text}`)).size;
    const otherBody = await send('ben', 'R6, another');
    const otherPerson = await send('sofia', 'R6');
    const afterOther = await rows();
    await withClient(desk.product.ownerUrl, (client) =>
      client.query(`UPDATE "IdempotencyRecord" SET "createdAt" = "createdAt" - interval '25 hours'`),
    );
    const nextDay = await send('ben', 'R6');
    const afterDay = await rows();
    await desk.cluster.stop();
    return {
      passed:
        afterSame === 1 &&
        identical === 1 &&
        same[0]?.status === 201 &&
        otherBody.status === 422 &&
        otherPerson.status === 201 &&
        afterOther === 2 &&
        nextDay.status === 201 &&
        afterDay === 3,
      figures: [
        `same body ×${AT_ONCE}: ${afterSame} row, ${identical} distinct answer`,
        `other body: ${otherBody.status}`,
        `other person: ${otherPerson.status}`,
        `after 25 hours: ${nextDay.status}, a row of its own`,
      ],
    };
  },
};
