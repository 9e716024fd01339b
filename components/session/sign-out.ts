import { forgetHeldDrafts } from '@/components/claims/drafts';
import { dropDraftsOf, keepNoMore } from '@/components/frame/drafts';
import { dropAllUnsent } from '@/components/unsent/unsent';
import { postToAuth } from './auth-endpoint';
import { tellOtherPages } from './signed-out';

/** Ends the session, empties what this browser kept of the user, and leaves. Throws where the server cannot be reached. */
export async function signOut(userId: string | null): Promise<void> {
  const response = await postToAuth('signout', { callbackUrl: '/sign-in' });
  if (!response.ok) throw new Error('not signed out');
  if (userId !== null) {
    keepNoMore();
    forgetHeldDrafts();
    await Promise.all([dropAllUnsent(userId), dropDraftsOf(userId)]);
    tellOtherPages(userId);
  }
  window.location.assign('/sign-in');
}
