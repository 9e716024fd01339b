import { redirect } from 'next/navigation';
import { pageText, titled } from '@/app/page-text';
import { Door } from '@/components/session/door';
import { SignInForm } from '@/components/session/sign-in-form';
import { currentActor } from '@/lib/server/auth/page-actor';
import { ownPath } from '@/lib/server/auth/own-path';
import { env } from '@/lib/server/env';
import { text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

export const generateMetadata = titled(text('Sign in'));

/** What next-auth says when an attempt at the provider failed, in our words. */
function providerProblem(t: Translate, error: unknown): string | null {
  if (error === undefined) return null;
  return error === 'AccessDenied'
    ? t('Nobody here is known by that account. Ask an admin of your newsroom for an invitation.')
    : t('That did not work. Try again, or sign in with e-mail and password.');
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const t = await pageText();
  const { next, error } = await searchParams;
  const path = ownPath(next, env().STET_ORIGIN);
  if ((await currentActor()).kind === 'member') redirect(path);
  const { STET_OIDC_ISSUER, STET_OIDC_NAME } = env();
  return (
    <Door title={t('Sign in')}>
      <SignInForm
        next={path}
        providerName={STET_OIDC_ISSUER ? STET_OIDC_NAME : null}
        providerProblem={providerProblem(t, error)}
      />
    </Door>
  );
}
