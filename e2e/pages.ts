/** Every page that there is, for journeys that go through all of them. */

export const strangersPages = [
  '/sign-in',
  '/sign-in?error=AccessDenied',
  '/set-up#a-token-of-no-newsroom',
  '/set-up',
  '/invitation',
  '/invitation#a-token-of-no-invitation',
  '/reset-password',
  '/reset-password#a-token-of-no-reset',
  '/nothing-here',
];

/** Those of a newsroom; some show more to admins. */
export const newsroomPages = (slug: string): string[] => [
  `/n/${slug}`,
  `/n/${slug}?state=in_check`,
  `/n/${slug}/articles/new`,
  `/n/${slug}/reviews`,
  `/n/${slug}/claims`,
  `/n/${slug}/claims?q=nothing+is+called+so`,
  `/n/${slug}/sources`,
  `/n/${slug}/settings/members`,
  `/n/${slug}/settings/invitations`,
  `/n/${slug}/settings/scales`,
  `/n/${slug}/settings/scales/desk`,
  `/n/${slug}/settings/keys`,
  `/n/${slug}/settings/audit`,
  `/n/${slug}/settings/account`,
  `/n/${slug}/articles/019dead0-0000-7000-8000-000000000000`,
];

/** Those of one article. */
export const articlePages = (slug: string, articleId: string): string[] => [
  `/n/${slug}/articles/${articleId}`,
  `/n/${slug}/articles/${articleId}/report`,
  `/n/${slug}/articles/${articleId}/versions`,
];
