'use client';

import { useEffect, useState } from 'react';

/**
 * The secret behind the # of a one-time link: it never reaches a server's log. Taken out of the address bar at once.
 * Undefined until the browser has looked; null where the link has none.
 */
export function useLinkToken(): string | null | undefined {
  const [token, setToken] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const found = decodeURIComponent(window.location.hash.slice(1));
    if (found) window.history.replaceState(window.history.state, '', window.location.pathname);
    // Looked at once more in development, when the address is empty already.
    setToken((known) => found || known || null);
  }, []);
  return token;
}
