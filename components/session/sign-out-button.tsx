'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import { signOut } from './sign-out';

export function SignOutButton() {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const leave = () => {
    setBusy(true);
    signOut().catch(() => {
      setBusy(false);
      showToast({
        title: t('You are still signed in.'),
        description: t('The server cannot be reached. Try again.'),
        kind: 'problem',
      });
    });
  };
  return (
    <Button onClick={leave} isBusy={isBusy} className="mt-6">
      {t('Sign out')}
    </Button>
  );
}
