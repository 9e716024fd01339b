/** What a journey needs but is not about, made through the API by its people. All texts are invented. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { CallRequest } from '@/lib/api/client';
import type { ArticleView } from '@/lib/api/views/article-view';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { call, type Caller } from './api';
import { product } from './server';

export const newsroom = 'arrow-courier';

/** Tells one journey's rows from another's in lists that all of them share. */
export const mark = (): string => randomUUID().slice(0, 8);

export const ferries = (headline: string): string => `# ${headline}

The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026. That is 9.5% more than the year before. The line opened in 1951 and is the oldest on the coast.

“We have never left so few people standing on the quay,” said Maren Holt, 61, who has run the company since 2019. She expects its third ship, the Sandpiper, to sail from April 2027.

## What it costs

A return ticket costs £14, two pounds less than in 2024. Islanders pay half. The county adds £3.2 million a year, which Holt called the price of a bridge that nobody has to build.

Not everybody is content. The union of the coast’s fishermen counts eleven days on which the boats were more than an hour late. Holt says that there were four.`;

type Intake = CallRequest<'article.create'>['body'];

/** An article with its text, in check unless it is to stay a draft. */
export async function makeArticle(
  writer: Caller,
  intake: Partial<Intake> & { markdown: string },
  { isDraft = false } = {},
): Promise<ArticleView> {
  const article = await call(writer, 'article.create', {
    params: { slug: newsroom },
    body: { purpose: 'before_publication', ...intake },
  });
  if (isDraft) return article;
  return call(writer, 'article.set_state', { params: { id: article.id }, body: { to: 'in_check' } });
}

type Marking = Omit<CallRequest<'claim.create'>['body'], 'quote' | 'kind'>;

/** The claim on these words; of a quotation its wording. */
export async function makeClaim(
  checker: Caller,
  article: { id: string },
  words: string,
  kind: CallRequest<'claim.create'>['body']['kind'],
  more: Marking = {},
): Promise<ClaimView> {
  const { items } = await call(checker, 'claim.create', {
    params: { id: article.id },
    body: { quote: { exact: words }, kind, ...more },
  });
  return items[0]!;
}

type Verdict = Omit<CallRequest<'verdict.submit'>['body'], 'expectedVersion'>;

export const submit = (checker: Caller, claim: { id: string; version: number }, verdict: Verdict) =>
  call(checker, 'verdict.submit', {
    params: { id: claim.id },
    body: { ...verdict, expectedVersion: claim.version },
  });

export async function approve(
  editor: Caller,
  claimId: string,
  extra: { otherWording?: string } = {},
): Promise<void> {
  const claim = await call(editor, 'claim.read', { params: { id: claimId } });
  await call(editor, 'review.decide', {
    params: { id: claim.verdicts[0]!.id },
    body: { decision: 'approve', ...extra, expectedVersion: claim.version },
  });
}

/** Marks every word that is not yet looked at as holding nothing to check. */
export async function markTheRest(checker: Caller, articleId: string): Promise<void> {
  const { version, stretches } = await call(checker, 'coverage.read', { params: { id: articleId } });
  const rest = stretches.filter((one) => one.class === 'not_looked_at');
  await call(checker, 'coverage.mark', {
    params: { id: articleId },
    body: { version, stretches: rest.map(({ start, end }) => ({ start, end })) },
  });
}

/** A key that acts as whoever is signed in on the page. */
export async function keyOf(
  page: Page,
  scopes: CallRequest<'api_key.create'>['body']['scopes'],
): Promise<{ key: string }> {
  const { key } = await call(page, 'api_key.create', {
    params: { slug: newsroom },
    body: { name: 'A journey', scopes },
  });
  return { key };
}

export const benchOf = (article: { id: string }): string => `/n/${newsroom}/articles/${article.id}`;

/** Somebody new in the newsroom, with these roles; no other journey knows them. */
export async function invite(
  admin: Page,
  roles: CallRequest<'invitation.create'>['body']['roles'],
): Promise<{ email: string; name: string; password: string }> {
  const person = {
    email: `${mark()}@example.org`,
    name: `Person ${mark()}`,
    password: randomUUID(),
  };
  const { link } = await call(admin, 'invitation.create', {
    params: { slug: newsroom },
    body: { email: person.email, roles },
  });
  const response = await fetch(`${product().origin}/api/v1/invitations/accept`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: product().origin },
    body: JSON.stringify({
      token: new URL(link).hash.slice(1),
      name: person.name,
      password: person.password,
    }),
  });
  if (response.status !== 201)
    throw new Error(`Joining answered ${response.status}: ${await response.text()}`);
  return person;
}
