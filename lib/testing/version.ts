/** Further versions of a text for tests, made by the command. */
import type { CallRequest } from '@/lib/api/client';
import type { SavedVersionView } from '@/lib/api/views/version-view';
import { execute } from '@/lib/server/command';
import { saveVersion } from '@/lib/server/commands/save-version';
import type { TestWorld } from '@/lib/testing/article';
import type { CastName } from '@/lib/testing/newsroom';

/** Saves a text on the version at hand, as the writer unless somebody else is wished. */
export async function saveText(
  { database, newsroom }: TestWorld,
  articleId: string,
  body: Omit<CallRequest<'version.save'>['body'], 'baseVersion'>,
  by: CastName = 'writer',
): Promise<SavedVersionView> {
  const { currentVersion } = await database.article.findUniqueOrThrow({ where: { id: articleId } });
  const raw = { params: { id: articleId }, query: {}, body: { baseVersion: currentVersion, ...body } };
  return (await execute(saveVersion, newsroom.actor(by), raw, { database })).view;
}

/** Saves the text with some words put for others. */
export async function reword(
  world: TestWorld,
  articleId: string,
  pairs: readonly (readonly [before: string, after: string])[],
  by: CastName = 'writer',
): Promise<SavedVersionView> {
  const { currentVersion } = await world.database.article.findUniqueOrThrow({ where: { id: articleId } });
  const { content } = await world.database.articleVersion.findUniqueOrThrow({
    where: { articleId_number: { articleId, number: currentVersion } },
  });
  // Each test's words stand in one text node: JSON's own escapes are the only thing between them and the document.
  let json = JSON.stringify(content);
  for (const [before, after] of pairs) {
    const inJson = (words: string) => JSON.stringify(words).slice(1, -1);
    if (!json.includes(inJson(before))) throw new Error(`No such words: ${before}`);
    json = json.replace(inJson(before), () => inJson(after));
  }
  return saveText(world, articleId, { content: JSON.parse(json) as unknown }, by);
}
