import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Door } from '@/components/session/door';
import { SignInForm } from '@/components/session/sign-in-form';
import { currentActor } from '@/lib/server/auth/page-actor';
import { ownPath } from '@/lib/server/auth/own-path';
import { env } from '@/lib/server/env';

export const metadata: Metadata = { title: 'Sign in' };

/** What next-auth says when an attempt at the provider failed, in our words. */
function providerProblem(error: unknown): string | null {
  if (error === undefined) return null;
  return error === 'AccessDenied'
    ? 'Nobody here is known by that account. Ask an admin of your newsroom for an invitation.'
    : 'That did not work. Try again, or sign in with e-mail and password.';
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { next, error } = await searchParams;
  const path = ownPath(next, env().STET_ORIGIN);
  if ((await currentActor()).kind === 'member') redirect(path);
  const { STET_OIDC_ISSUER, STET_OIDC_NAME } = env();
  return (
    <Door title="Sign in">
      <SignInForm
        next={path}
        providerName={STET_OIDC_ISSUER ? STET_OIDC_NAME : null}
        providerProblem={providerProblem(error)}
      />
    </Door>
  );
}
