/** The article that the workbench and the saving of versions are measured on. */
import { inventedArticle } from '@/bench/invented-article';
import { NEWSROOM } from '@/bench/sign-in';
import { say } from '@/scripts/set-up.mjs';
import type { Desk } from '@/scripts/trials/desk';

export const WORDS = 50_000;
export const CLAIMS = 1_000;

/** An article in check with a claim on words of every few sentences, made through the API. */
export async function makeThousandClaims(desk: Desk): Promise<{ id: string }> {
  say(`Making an article of ${WORDS} words with ${CLAIMS} claims …`);
  const created = await desk.api('nadia', 'POST', `/newsrooms/${NEWSROOM}/articles`, {
    markdown: inventedArticle(WORDS),
    purpose: 'before_publication',
    language: 'en',
  });
  if (created.status !== 201) throw new Error(created.text);
  const article = created.body as { id: string; text: { sentences: [number, number][] } };
  await desk.api('nadia', 'POST', `/articles/${article.id}/state`, { to: 'in_check' });
  const { sentences } = article.text;
  const step = Math.floor(sentences.length / CLAIMS);
  for (let claim = 0; claim < CLAIMS; claim += 1) {
    const [start, end] = sentences[claim * step]!;
    const body = {
      version: 1,
      start,
      end: claim % 3 === 0 ? end : Math.min(end, start + 11),
      kind: 'number',
    };
    const made = await desk.api('ben', 'POST', `/articles/${article.id}/claims`, body);
    if (made.status !== 201) throw new Error(made.text);
  }
  return { id: article.id };
}
