import type { Metadata } from 'next';
import { Door } from '@/components/session/door';
import { InvitationForm } from '@/components/session/invitation-form';
import { currentActor } from '@/lib/server/auth/page-actor';
import { env } from '@/lib/server/env';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage() {
  const actor = await currentActor();
  const { STET_OIDC_ISSUER, STET_OIDC_NAME } = env();
  return (
    <Door title="You are invited">
      <InvitationForm
        signedInAs={actor.kind === 'member' ? actor.email : null}
        providerName={STET_OIDC_ISSUER ? STET_OIDC_NAME : null}
      />
    </Door>
  );
}
