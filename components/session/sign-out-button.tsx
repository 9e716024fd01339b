'use client';

import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { useSignOut } from './use-sign-out';

export function SignOutButton({ userId }: { userId: string }) {
  const t = useText();
  const { leave, isLeaving, dialog } = useSignOut(userId);
  return (
    <>
      <Button onClick={leave} isBusy={isLeaving} className="mt-6">
        {t('Sign out')}
      </Button>
      {dialog}
    </>
  );
}
