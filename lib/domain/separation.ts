/** Why: the rules that keep two people apart. Each gives the reason why this member may not, or null; admins included. */
import { say } from '@/lib/language/text';
import type { ArticleState } from './article';
import type { ActingMember } from './actor';

/** What separation of duties looks at. Left out where it does not apply. */
export interface PolicyFacts {
  articleState?: ArticleState;
  /** The member is one of the article's writers. */
  isArticleWriter?: boolean;
  /** The member created the thing itself (the comment, the source, the key). */
  isOwn?: boolean;
  /** The member wrote a verdict revision on the claim. */
  wroteARevision?: boolean;
  /** The claim has a verdict revision. */
  hasRevision?: boolean;
  /** The member saved a version that altered the claim's words, and no verdict on them was reviewed since. */
  alteredItsWords?: boolean;
  /** The verdict rests on, or the evidence cites, a confidential source that the member is not named on. */
  restsOnUnseenSource?: boolean;
  /** The place that is taken away was judged, and its words stand in the text. */
  takesJudgedWords?: boolean;
  /** The change lowers a high risk. */
  lowersRisk?: boolean;
  /** The article has a verdict already. */
  hasVerdict?: boolean;
  /** The change takes the member's own name off the article's writers. */
  removesSelf?: boolean;
}

export const notTheWriter = (facts: PolicyFacts) =>
  facts.isArticleWriter ? say('You are a writer of this article. Somebody else has to judge it.') : null;

export const secondPerson = (facts: PolicyFacts) =>
  notTheWriter(facts) ??
  (facts.wroteARevision ? say('You wrote a verdict on this claim. Another editor has to decide.') : null);

export const notTheWriterOnceJudged = (facts: PolicyFacts) =>
  facts.hasRevision ? notTheWriter(facts) : null;

export const seesWhatItRestsOn = (facts: PolicyFacts) =>
  secondPerson(facts) ??
  (facts.restsOnUnseenSource
    ? say(
        'This verdict rests on a confidential source that you are not named on. An editor who is has to decide.',
      )
    : null);

export const didNotAlterIt = (facts: PolicyFacts) =>
  facts.alteredItsWords
    ? say('You saved a version that altered these words. Another editor has to decide.')
    : null;

export const reviews = (facts: PolicyFacts) => seesWhatItRestsOn(facts) ?? didNotAlterIt(facts);

export const ownTextOrEditor = (facts: PolicyFacts, member: ActingMember) =>
  member.roles.includes('editor') || facts.isArticleWriter
    ? null
    : say('Only its writers and editors may do this.');
