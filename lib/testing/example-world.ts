/** The rows that the contract's examples speak of, made by the commands, so that every example can be called. */
import type { ExampleWorld } from '@/lib/api/operation';
import { insertResetLink, makeSetUpLink } from '@/lib/server/auth/one-time-link';
import { execute } from '@/lib/server/command';
import { addComment } from '@/lib/server/commands/add-comment';
import { createApiKey } from '@/lib/server/commands/create-api-key';
import { createInvitation } from '@/lib/server/commands/create-invitation';
import { mergeSource } from '@/lib/server/commands/merge-source';
import { markCoverage } from '@/lib/server/commands/mark-coverage';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { change, decide, makeClaim, placeAgain, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { signIn } from '@/lib/testing/people';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { reword } from '@/lib/testing/version';
import { tick } from '@/lib/testing/tick';
import { uuidv7 } from 'uuidv7';

const tokenOf = (link: string) => link.slice(link.indexOf('#') + 1);

/** A newsroom of its own with everything in it that lib/api/operation.ts promises of an example world. */
export async function makeExampleWorld(
  database: PrismaClient,
): Promise<TestWorld & { example: ExampleWorld }> {
  const newsroom = await makeNewsroom(database);
  const world = { database, newsroom };
  const { people } = newsroom;
  const inNewsroom = (body: object) => ({ params: { slug: newsroom.slug }, query: {}, body });

  const draft = await makeArticle(world, { state: 'draft' });
  const article = await makeArticle(world);
  const settled = await makeArticle(world);
  const mark = async (id: string, start: number, end: number) => {
    const raw = { params: { id }, query: {}, body: { version: 1, stretches: [{ start, end }] } };
    return (await execute(markCoverage, newsroom.actor('checker'), raw, { database })).view.marks;
  };
  await mark(settled.id, 0, settled.text.length);
  const marks = await mark(article.id, 4, 8);

  const open = await makeClaim(world, article.id, { words: 'reopened on Monday' });
  const other = await makeClaim(world, article.id, { words: 'after a year' });
  const placed = await placeAgain(world, other, { quote: { exact: 'a year' } });
  const toSubmit = await makeClaim(world, article.id, { words: 'The quay reopened' });
  const evidence = await makeEvidence(world, toSubmit.id);
  const submitted = await submit(world, toSubmit);
  const source = await makeSource(world);
  const ticked = await tick(world, article, { words: 'year', kind: 'date', sourceId: source.id });
  const stale = await change(
    world,
    await submit(world, await makeClaim(world, article.id, { words: 'Monday' })),
    {
      statement: 'It was a Monday.',
    },
  );
  const misleading = { rating: 'needs_context', rationale: 'Half of it reopened.' };
  const context = await decide(
    world,
    await submit(world, await makeClaim(world, article.id, { words: 'The quay reopens' }), misleading),
  );
  const wrong = { rating: 'inaccurate', suggestedText: 'after two years' };
  const reworded = await makeArticle(world);
  const toMark = await makeClaim(world, reworded.id, { words: 'after a year' });
  const wording = await decide(world, await submit(world, toMark, wrong));
  const revised = await makeArticle(world);
  const followed = await makeClaim(world, revised.id, { words: 'reopened on Monday' });
  const saved = await reword(world, revised.id, [['reopened on Monday', 'reopened on Tuesday']]);
  const same = await makeSource(world);
  const merged = await makeSource(world);
  const merging = { params: { id: merged.id }, query: {}, body: { intoId: same.id, expectedVersion: 1 } };
  await execute(mergeSource, newsroom.actor('checker'), merging, { database });
  const confidential = await makeSource(world, { title: 'A caller', confidential: true });
  const said = { params: { id: open.id }, query: {}, body: { body: 'Who told us?' } };
  const comment = await execute(addComment, newsroom.actor('writer'), said, { database });
  const invitation = await execute(
    createInvitation,
    newsroom.actor('admin'),
    inNewsroom({ email: `guest-${uuidv7()}@example.org`, roles: ['checker'] }),
    { database },
  );
  const apiKey = await execute(
    createApiKey,
    newsroom.actor('checker'),
    inNewsroom({ name: 'A script', scopes: ['read'] }),
    { database },
  );
  const reset = await insertResetLink({ db: database, now: new Date(), newId: uuidv7 }, people.writer.userId);
  const session = await signIn(database, people.checker.userId);

  const example: ExampleWorld = {
    newsroom: newsroom.slug,
    people: {
      writer: people.writer.memberId,
      checker: people.checker.memberId,
      editor: people.editor.memberId,
      admin: people.admin.memberId,
      visitor: uuidv7(),
    },
    draftArticle: draft.id,
    article: article.id,
    articleText: article.text,
    settledArticle: settled.id,
    openClaim: open.id,
    otherClaim: other.id,
    submittedClaim: submitted.id,
    submittedRevision: submitted.verdicts[0]!.id,
    tickClaim: ticked.id,
    tickRevision: ticked.verdicts[0]!.id,
    staleClaim: stale.id,
    contextClaim: context.id,
    contextRevision: context.verdicts[0]!.id,
    secondPlacement: placed.placements.find((one) => one.exact === 'a year')!.id,
    wordingArticle: reworded.id,
    wordingClaim: wording.id,
    revisedArticle: revised.id,
    followedClaim: followed.id,
    changedPlacement: saved.placements[0]!.id,
    coverageMark: marks[0]!.id,
    source: source.id,
    sameSource: same.id,
    mergedSource: merged.id,
    confidentialSource: confidential.id,
    evidence: evidence.id,
    comment: comment.view.id,
    invitation: invitation.view.invitation.id,
    invitationToken: tokenOf(invitation.view.link),
    apiKey: apiKey.view.apiKey.id,
    setUpToken: tokenOf(await makeSetUpLink(database)),
    resetToken: tokenOf(reset.link),
    password: newsroom.password,
    session: session.sessionId,
  };
  return { ...world, example };
}
