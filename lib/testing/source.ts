/** Sources and evidence for tests, made by the commands. */
import type { RawInput } from '@/lib/server/parse-input';
import { execute } from '@/lib/server/command';
import { addEvidence } from '@/lib/server/commands/add-evidence';
import { createSource } from '@/lib/server/commands/create-source';
import type { TestWorld } from '@/lib/testing/article';
import type { CastName } from '@/lib/testing/newsroom';

type Fields = Record<string, unknown>;
const raw = (params: Record<string, string>, body: unknown): RawInput => ({ params, query: {}, body });

/** A source of the checker's; `fields` stand in for those of the minutes that it otherwise is. */
export async function makeSource(
  { database, newsroom }: TestWorld,
  { by = 'checker', ...fields }: Fields & { by?: CastName } = {},
) {
  const record = {
    kind: 'document',
    title: 'Minutes of the port authority',
    url: 'https://example.org/minutes',
  };
  const input = raw({ slug: newsroom.slug }, { ...record, ...fields });
  return (await execute(createSource, newsroom.actor(by), input, { database })).view;
}

/** A quote as evidence; with no source named a new one is made. */
export async function makeEvidence(
  world: TestWorld,
  claimId: string,
  { by = 'checker', ...fields }: Fields & { by?: CastName } = {},
) {
  const sourceId = 'sourceId' in fields ? fields['sourceId'] : (await makeSource(world, { by })).id;
  const piece = {
    level: 'primary',
    stance: 'supports',
    locator: 'p. 4',
    detail: { form: 'quote', quote: 'The quay reopened on 2 March.' },
  };
  const input = raw({ id: claimId }, { ...piece, ...fields, sourceId });
  return (await execute(addEvidence, world.newsroom.actor(by), input, { database: world.database })).view;
}
