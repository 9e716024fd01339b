import type { Metadata } from 'next';
import { Door } from '@/components/session/door';
import { InvitationForm } from '@/components/session/invitation-form';
import { currentActor } from '@/lib/server/auth/page-actor';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage() {
  const actor = await currentActor();
  return (
    <Door title="You are invited">
      <InvitationForm signedInAs={actor.kind === 'member' ? actor.email : null} />
    </Door>
  );
}
