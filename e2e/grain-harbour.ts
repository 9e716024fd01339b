/** A text that is changed while it is checked, as it came and as it reads later, and five claims on it. */
import type { Page } from '@playwright/test';
import { call } from './api';
import { approve, makeArticle, makeClaim, markTheRest, submit } from './world';

export const earlier = (headline: string) => `# ${headline}

The harbour of Ossling handled 25,000 tonnes of grain in October, its master said on 3 November 2026. That is twice as much as in the year before.

A berth costs 140 crowns a night. The price has not changed since the quay was rebuilt.

“We have never seen so many ships at once,” said Ines Marrow, who has run the harbour for nine years.

The crane at the north quay broke down on four days. Its maker calls that normal for a machine of its age.

More ships are expected before the ice comes.`;

/** A figure is another, a paragraph has moved, one is gone with a sentence that says the like elsewhere, marks are straight. */
export const later = (headline: string) => `# ${headline}

A berth costs 140 crowns a night. The price has not changed since the quay was rebuilt.

The harbour of Ossling handled 35,000 tonnes of grain in October, its master said on 3 November 2026. That is twice as much as in the year before.

"We have never seen so many ships at once," said Ines Marrow, who has run the harbour for nine years.

More ships are expected before the ice comes. Old cranes stand still now and then, the company that built this one says.`;

export const claimOf = (page: Page, id: string) => call(page, 'claim.read', { params: { id } });
export const saveVersion = (page: Page, id: string, baseVersion: number, markdown: string) =>
  call(page, 'version.save', { params: { id }, body: { baseVersion, markdown } });

/** Five claims, all approved, and every other word marked. */
export async function checked(people: { writer: Page; checker: Page; editor: Page }, headline: string) {
  const { writer, checker, editor } = people;
  const article = await makeArticle(writer, { markdown: earlier(headline) });
  const approved = async (words: string, kind: Parameters<typeof makeClaim>[3]) => {
    const claim = await submit(checker, await makeClaim(checker, article, words, kind), {
      rating: 'confirmed',
    });
    await approve(editor, claim.id);
    return claim.id;
  };
  const claims = {
    changed: await approved('25,000 tonnes of grain', 'number'),
    moved: await approved('A berth costs 140 crowns a night.', 'number'),
    curled: await approved('“We have never seen so many ships at once,”', 'description'),
    cut: await approved('broke down on four days', 'event'),
    reworded: await approved('Its maker calls that normal for a machine of its age.', 'attribution'),
  };
  await markTheRest(checker, article.id);
  return { article, claims };
}
