import { changeSource } from '@/lib/server/commands/change-source';
import { submitVerdict } from '@/lib/server/commands/submit-verdict';
import { getClaim } from '@/lib/server/queries/get-claim';
import { listEvidence } from '@/lib/server/queries/list-evidence';
import { callsOf } from '@/lib/testing/calls';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { makeEvidence } from '@/lib/testing/source';
import { expect, it } from 'vitest';

const prisma = freshPrisma();

it('isNewSinceVerdict is said of what came, changed or was corrected after the latest verdict', async () => {
  const world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  const calls = callsOf(world);
  const { claimId, sourceId, claim } = await makeSettledArticle(world);
  const isNew = async () =>
    (await calls.read(listEvidence, 'editor', { id: claimId })).items.map((one) => one.isNewSinceVerdict);
  expect(await isNew()).toEqual([false]);
  await makeEvidence(world, claimId);
  expect(await isNew()).toEqual([false, true]);
  const fields = { kind: 'document', title: 'Minutes, corrected' };
  await calls.change(changeSource, 'checker', { id: sourceId }, { fields, expectedVersion: 1 });
  expect(await isNew()).toEqual([true, true]);
  expect((await calls.read(getClaim, 'admin', { id: claimId })).state).toBe('approved');
  await calls.change(
    submitVerdict,
    'checker',
    { id: claimId },
    {
      rating: 'confirmed',
      rationale: 'Seen again.',
      reason: 'The minutes were corrected.',
      expectedVersion: claim.version,
    },
  );
  expect(await isNew()).toEqual([false, false]);
});
