'use client';

import { useRef, useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { Translate } from '@/lib/language/translate';
import { PasswordField } from './password-field';
import { leaveForProvider, signIn, type SignInOutcome } from './sign-in';

interface SignInFormProps {
  /** A path of ours. */
  next: string;
  /** The name on the button of the OpenID provider, where one is configured. */
  providerName: string | null;
  /** What an attempt at the provider came back with. */
  providerProblem: string | null;
}

const clock = (seconds: number) => {
  const at = new Date(Date.now() + seconds * 1000);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
};

function problemOf(t: Translate, outcome: SignInOutcome): string | null {
  switch (outcome.kind) {
    case 'in':
      return null;
    case 'refused':
      return t(
        'E-mail and password do not go together. Check both, or ask an admin of your newsroom for a new link.',
      );
    case 'limited':
      return outcome.seconds === null
        ? t('Too many tries. Wait a few minutes, then try again.')
        : t('Too many tries. Try again at {clock}.', { clock: clock(outcome.seconds + 60) });
    case 'away':
      return t('The server cannot be reached at the moment. Try again shortly.');
  }
}

export function SignInForm({ next, providerName, providerProblem }: SignInFormProps) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState(providerProblem);
  const [isBusy, setBusy] = useState(false);
  const emailField = useRef<HTMLInputElement>(null);

  const send = async (event: React.FormEvent) => {
    event.preventDefault();
    if (email.trim() === '' || password === '') {
      setProblem(t('Give your e-mail address and your password.'));
      return;
    }
    setBusy(true);
    setProblem(null);
    const outcome = await signIn(email, password);
    // The page is left by a full load: nothing that was fetched for somebody else stays.
    if (outcome.kind === 'in') return window.location.assign(next);
    setBusy(false);
    setProblem(problemOf(t, outcome));
    if (outcome.kind === 'refused') emailField.current?.focus();
  };

  const leave = () => {
    setBusy(true);
    leaveForProvider(next).catch(() => {
      setBusy(false);
      setProblem(problemOf(t, { kind: 'away' }));
    });
  };

  return (
    <>
      <form method="post" onSubmit={send} noValidate className="flex flex-col gap-4">
        {problem ? <Banner kind="problem">{problem}</Banner> : null}
        <TextField
          ref={emailField}
          label={t('E-mail')}
          type="email"
          name="email"
          // The one thing that is done on this page begins here.
          autoFocus
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <PasswordField label={t('Password')} value={password} onChange={setPassword} />
        <Button type="submit" kind="primary" isBusy={isBusy} className="mt-1 min-h-10">
          {t('Sign in')}
        </Button>
      </form>
      {providerName ? (
        <div className="mt-4 border-t border-rule pt-4">
          <Button onClick={leave} isBusy={isBusy} className="min-h-10 w-full">
            {providerName}
          </Button>
        </div>
      ) : null}
    </>
  );
}
