import { pageText, titled } from '@/app/page-text';
import { Door } from '@/components/session/door';
import { InvitationForm } from '@/components/session/invitation-form';
import { currentActor } from '@/lib/server/auth/page-actor';
import { env } from '@/lib/server/env';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('Invitation'));

export default async function InvitationPage() {
  const t = await pageText();
  const actor = await currentActor();
  const { STET_OIDC_ISSUER, STET_OIDC_NAME } = env();
  return (
    <Door title={t('You are invited')}>
      <InvitationForm
        signedInAs={actor.kind === 'member' ? actor.email : null}
        providerName={STET_OIDC_ISSUER ? STET_OIDC_NAME : null}
      />
    </Door>
  );
}
