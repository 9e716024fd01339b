'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '@/lib/api/client';
import { useLate } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { closeToast, showToast, toastRegion } from '@/components/ui/toast';
import type { Translate } from '@/lib/language/translate';
// What every page and every error page is made of: with the frame of all, or the bundler puts a copy into each of them.
import '@/components/session/door';
import '@/components/ui/button';

/** The message that says so. */
let told: string | null = null;

/** Signing in again happens in another tab, so that nothing typed in this one is lost. */
export function tellSignedOut(t: Translate, error: unknown) {
  if (!(error instanceof ApiProblem) || error.code !== 'unauthenticated' || told) return;
  told = showToast({
    title: t('You are signed out.'),
    description: t('What you typed is still here. Sign in again in a new tab, then go on.'),
    kind: 'problem',
    timeout: 0,
    action: { label: t('Sign in'), onPress: () => window.open('/sign-in', '_blank', 'noopener') },
    onGone: () => (told = null),
  });
}

/** Whoever is answered is signed in. */
const takeDown = () => {
  if (told) closeToast(told);
};

/** Tried again only where it may help: the server could not be reached, or was not available. */
const mayHelp = (failures: number, error: unknown) =>
  failures < 3 && error instanceof ApiProblem && (error.code === 'offline' || error.code === 'unavailable');

function newClient(t: Translate): QueryClient {
  const onError = (error: unknown) => tellSignedOut(t, error);
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError, onSuccess: takeDown }),
    mutationCache: new MutationCache({
      onError,
      // Lists that are not on screen are asked for again when they are next looked at.
      onSuccess: () => void client.invalidateQueries({ refetchType: 'none' }),
    }),
    // Sent even when the browser believes to be offline: who sends is told at once, instead of waiting for ever.
    defaultOptions: {
      queries: { staleTime: 15_000, retry: mayHelp, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}

/** What every page stands in: answers of the server, messages. No part may put a style element into the page. */
export function Providers({ children }: { children: React.ReactNode }) {
  const t = useText();
  const [client] = useState(() => newClient(t));
  const messages = useLate(toastRegion);
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        {children}
        {messages ? <messages.ToastRegion /> : null}
      </QueryClientProvider>
    </CSPProvider>
  );
}
