'use client';

import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/text';
import { SettingsFrame } from './settings-frame';

/** A page of the settings that takes the role admin, to somebody who has not got it. */
export function OnlyAdmins({ title }: { title: string }) {
  const t = useText();
  return (
    <SettingsFrame title={title}>
      <EmptyState title={t('This is for admins.')}>{t('Ask an admin of your newsroom.')}</EmptyState>
    </SettingsFrame>
  );
}
