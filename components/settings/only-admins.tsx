'use client';

import { EmptyState } from '@/components/ui/empty-state';
import { SettingsFrame } from './settings-frame';

/** A page of the settings that takes the role admin, to somebody who has not got it. */
export function OnlyAdmins({ title }: { title: string }) {
  return (
    <SettingsFrame title={title}>
      <EmptyState title="This is for admins.">Ask an admin of your newsroom.</EmptyState>
    </SettingsFrame>
  );
}
