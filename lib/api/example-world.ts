/** Why: the fixed sample ids that the OpenAPI document's examples are made of. */
import type { ExampleWorld } from './operation';

const sample = (n: number) => `01938f6c-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const sampleWorld: ExampleWorld = {
  newsroom: 'harbour-courier',
  people: { writer: sample(1), checker: sample(2), editor: sample(3), admin: sample(4), visitor: sample(5) },
  draftArticle: sample(16),
  article: sample(17),
  articleText: 'The quay reopens\nThe quay reopened on Monday, after a year.',
  settledArticle: sample(18),
  openClaim: sample(32),
  otherClaim: sample(33),
  submittedClaim: sample(34),
  submittedRevision: sample(35),
  tickClaim: sample(41),
  tickRevision: sample(42),
  staleClaim: sample(36),
  contextClaim: sample(37),
  contextRevision: sample(38),
  secondPlacement: sample(39),
  coverageMark: sample(40),
  source: sample(48),
  confidentialSource: sample(49),
  evidence: sample(50),
  sameSource: sample(52),
  mergedSource: sample(53),
  comment: sample(51),
  invitation: sample(64),
  invitationToken: 'sample-token-of-an-invitation',
  apiKey: sample(65),
  setUpToken: 'sample-token-of-the-set-up',
  resetToken: 'sample-token-of-a-reset',
  password: 'the old password of mine',
  session: sample(66),
};
