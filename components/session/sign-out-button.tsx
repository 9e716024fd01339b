'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { signOut } from './sign-out';

export function SignOutButton() {
  const [isBusy, setBusy] = useState(false);
  const leave = () => {
    setBusy(true);
    signOut().catch(() => {
      setBusy(false);
      showToast({
        title: 'You are still signed in.',
        description: 'The server cannot be reached. Try again.',
        kind: 'problem',
      });
    });
  };
  return (
    <Button onClick={leave} isBusy={isBusy} className="mt-6">
      Sign out
    </Button>
  );
}
