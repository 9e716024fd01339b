'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Banner } from '@/components/ui/banner';
import { Button, ButtonLink } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import { type ApiProblem, call } from '@/lib/api/client';
import type { InvitationOfferView } from '@/lib/api/views/session-view';
import { rolesText } from '@/components/settings/role-words';
import { text } from '@/lib/language/text';
import { IncompleteLink } from './incomplete-link';
import { PasswordField } from './password-field';
import { leaveForProvider, signIn } from './sign-in';
import { useLinkToken } from './use-link-token';

const ask = text('If it does not work, ask whoever invited you for another.');

interface InvitationFormProps {
  /** The address of who is signed in in this browser, or null. */
  signedInAs: string | null;
  /** The name on the button of the OpenID provider, where one is configured. */
  providerName: string | null;
}

export function InvitationForm({ signedInAs, providerName }: InvitationFormProps) {
  const t = useText();
  const token = useLinkToken();
  const offer = useQuery<InvitationOfferView, ApiProblem>({
    // Looked at once; the token stays out of the keys that are kept.
    queryKey: ['invitation.look'],
    queryFn: () => call('invitation.look', { body: { token: token! } }),
    enabled: typeof token === 'string',
    staleTime: Infinity,
    gcTime: 0,
  });

  if (token === null || offer.error?.code === 'invalid') return <IncompleteLink ask={ask} />;
  if (offer.error) return <ProblemBanner problem={offer.error} />;
  if (!token || !offer.data) {
    return (
      <div aria-busy="true" aria-label={t('Reading the invitation')} className="flex flex-col gap-4">
        <Skeleton className="h-11" />
        <Skeleton className="h-15" />
        <Skeleton className="h-20" />
        <Skeleton className="h-10" />
      </div>
    );
  }
  return <Offer offer={offer.data} token={token} signedInAs={signedInAs} providerName={providerName} />;
}

interface OfferProps extends InvitationFormProps {
  offer: InvitationOfferView;
  token: string;
}

function Offer({ offer, token, signedInAs, providerName }: OfferProps) {
  const t = useText();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const form = useOperationForm('invitation.accept', async (joined) => {
    const isIn = offer.hasAccount || (await signIn(joined.email, password)).kind === 'in';
    window.location.assign(isIn ? `/n/${joined.slug}` : '/sign-in');
  });
  const leave = () =>
    leaveForProvider('/', token).catch(() =>
      showToast({
        title: t('The server cannot be reached.'),
        description: t('Try again shortly.'),
        kind: 'problem',
      }),
    );
  const isWrongPerson = offer.hasAccount && signedInAs !== offer.email;

  return (
    <form
      ref={form.ref}
      method="post"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        form.send({ body: offer.hasAccount ? { token } : { token, name, password } });
      }}
    >
      <p>
        {t.rich('<b>{who}</b> invites {email} to <b>{newsroom}</b> as {roles}.', {
          who: offer.invitedBy,
          email: offer.email,
          newsroom: offer.newsroom,
          roles: rolesText(t, offer.roles),
          b: (words) => <b className="font-semibold">{words}</b>,
        })}
      </p>
      <ProblemBanner problem={form.problem} shown={['name', 'password']} />
      {isWrongPerson ? (
        <>
          <Banner title={t('Sign in first.')}>
            {t('{email} has an account here. Sign in with it in a new tab, come back, and join.', {
              email: offer.email,
            })}
          </Banner>
          <ButtonLink href="/sign-in" target="_blank" rel="noopener">
            {t('Sign in, in a new tab')}
          </ButtonLink>
        </>
      ) : null}
      {offer.hasAccount ? null : (
        <>
          <TextField
            label={t('Your name')}
            hint={t('It stands beside everything that you check or decide.')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={form.error('name')}
            autoComplete="name"
          />
          <input type="hidden" name="username" autoComplete="username" value={offer.email} readOnly />
          <PasswordField
            label={t('Password')}
            isNew
            value={password}
            onChange={setPassword}
            error={form.error('password')}
          />
        </>
      )}
      <Button type="submit" kind="primary" isBusy={form.isBusy} className="mt-1 min-h-10">
        {t('Join {newsroom}', { newsroom: offer.newsroom })}
      </Button>
      {providerName && !offer.hasAccount ? (
        <Button onClick={leave} className="min-h-10">
          {t('Join through {provider}', { provider: providerName })}
        </Button>
      ) : null}
    </form>
  );
}
