/** Claims, verdicts and decisions for tests, made by the commands. */
import type { CallRequest } from '@/lib/api/client';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { execute } from '@/lib/server/command';
import { addPlacement } from '@/lib/server/commands/add-placement';
import { changeClaim } from '@/lib/server/commands/change-claim';
import { createClaim } from '@/lib/server/commands/create-claim';
import { decideReview } from '@/lib/server/commands/decide-review';
import { linkClaim } from '@/lib/server/commands/link-claim';
import { removePlacement } from '@/lib/server/commands/remove-placement';
import { setClaimState } from '@/lib/server/commands/set-claim-state';
import { standByName } from '@/lib/server/commands/stand-by-name';
import { submitVerdict } from '@/lib/server/commands/submit-verdict';
import { getClaim } from '@/lib/server/queries/get-claim';
import { answer } from '@/lib/server/query';
import type { TestWorld } from '@/lib/testing/article';
import type { CastName } from '@/lib/testing/newsroom';

type Marking = Omit<CallRequest<'claim.create'>['body'], 'kind'> & {
  kind?: CallRequest<'claim.create'>['body']['kind'];
  /** The words themselves, which must stand in the text once. */
  words?: string;
};

/** Marks words as claims: one, or the two of a quotation. */
export async function markClaims(
  { database, newsroom }: TestWorld,
  articleId: string,
  { words, kind = 'event', ...rest }: Marking,
  by: CastName = 'checker',
): Promise<ClaimView[]> {
  const body = { kind, ...rest, ...(words === undefined ? {} : { quote: { exact: words } }) };
  const raw = { params: { id: articleId }, query: {}, body };
  return (await execute(createClaim, newsroom.actor(by), raw, { database })).view.items;
}

/** Marks one claim. */
export async function makeClaim(
  world: TestWorld,
  articleId: string,
  marking: Marking,
  by: CastName = 'checker',
): Promise<ClaimView> {
  const [claim] = await markClaims(world, articleId, marking, by);
  return claim!;
}

export const readClaim = (
  { database, newsroom }: TestWorld,
  id: string,
  as: CastName = 'editor',
): Promise<ClaimView> =>
  answer(getClaim, newsroom.actor(as), { params: { id }, query: {}, body: undefined }, database);

/** What a test names of a claim: the version is the one that it has seen. */
type Seen = Pick<ClaimView, 'id' | 'version'>;
type Without<T> = T extends unknown ? Omit<T, 'expectedVersion'> : never;

const raw = (claim: Seen, body: object) => ({
  params: { id: claim.id },
  query: {},
  body: { expectedVersion: claim.version, ...body },
});

/** Submits a verdict: `confirmed` unless another is wished. */
export const submit = async (
  { database, newsroom }: TestWorld,
  claim: Seen,
  body: Partial<CallRequest<'verdict.submit'>['body']> = {},
  by: CastName = 'checker',
): Promise<ClaimView> =>
  (
    await execute(submitVerdict, newsroom.actor(by), raw(claim, { rating: 'confirmed', ...body }), {
      database,
    })
  ).view;

/** Decides on the claim's latest verdict: approves it unless another decision is wished. */
export const decide = async (
  { database, newsroom }: TestWorld,
  claim: Seen & Pick<ClaimView, 'verdicts'>,
  body: Partial<Without<CallRequest<'review.decide'>['body']>> = { decision: 'approve' },
  by: CastName = 'editor',
): Promise<ClaimView> => {
  const request = {
    params: { id: claim.verdicts[0]!.id },
    query: {},
    body: { expectedVersion: claim.version, ...body },
  };
  return (await execute(decideReview, newsroom.actor(by), request, { database })).view.claim;
};

/** Lets the latest verdict stand by name. */
export const letStand = async (
  { database, newsroom }: TestWorld,
  claim: Seen & Pick<ClaimView, 'verdicts'>,
  reason = 'The next paragraph says so.',
  by: CastName = 'editor',
): Promise<ClaimView> => {
  const body = { revisionId: claim.verdicts[0]!.id, reason };
  return (await execute(standByName, newsroom.actor(by), raw(claim, body), { database })).view;
};

export const change = async (
  { database, newsroom }: TestWorld,
  claim: Seen,
  body: Omit<CallRequest<'claim.change'>['body'], 'expectedVersion'>,
  by: CastName = 'checker',
): Promise<ClaimView> =>
  (await execute(changeClaim, newsroom.actor(by), raw(claim, body), { database })).view;

export const setState = async (
  { database, newsroom }: TestWorld,
  claim: Seen,
  to: 'dismissed' | 'cut' | 'open',
  by: CastName = 'checker',
): Promise<ClaimView> =>
  (
    await execute(setClaimState, newsroom.actor(by), raw(claim, { to, reason: 'For the test.' }), {
      database,
    })
  ).view;

export const link = async (
  { database, newsroom }: TestWorld,
  claim: Seen,
  restsOnIds: string[],
  by: CastName = 'checker',
): Promise<ClaimView> =>
  (await execute(linkClaim, newsroom.actor(by), raw(claim, { restsOnIds }), { database })).view;

export const placeAgain = async (
  { database, newsroom }: TestWorld,
  claim: Seen,
  where: Omit<CallRequest<'placement.add'>['body'], 'expectedVersion'>,
  by: CastName = 'checker',
): Promise<ClaimView> =>
  (await execute(addPlacement, newsroom.actor(by), raw(claim, where), { database })).view;

/** Takes one of its places away: the last in text order, an orphaned one first. */
export const takePlaceAway = async (
  { database, newsroom }: TestWorld,
  claim: Seen & Pick<ClaimView, 'placements'>,
  reason?: string,
  by: CastName = 'checker',
  place = claim.placements.at(-1)!,
): Promise<ClaimView> => {
  const request = {
    params: { id: claim.id, placementId: place.id },
    query: { expectedVersion: String(claim.version) },
    body: reason === undefined ? undefined : { reason },
  };
  return (await execute(removePlacement, newsroom.actor(by), request, { database })).view;
};
