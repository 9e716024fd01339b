import { dropAllDrafts } from '@/components/frame/drafts';
import { postToAuth } from './auth-endpoint';

/** Ends the session, empties what this browser kept, and leaves. Throws where the server cannot be reached. */
export async function signOut(): Promise<void> {
  const response = await postToAuth('signout', { callbackUrl: '/sign-in' });
  if (!response.ok) throw new Error('not signed out');
  await dropAllDrafts();
  window.location.assign('/sign-in');
}
