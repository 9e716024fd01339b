'use client';

import { useState } from 'react';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Banner } from '@/components/ui/banner';
import { Button, ButtonLink } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { text } from '@/lib/language/text';
import { IncompleteLink } from './incomplete-link';
import { PasswordField } from './password-field';
import { useLinkToken } from './use-link-token';

const ask = text('If it does not work, ask an admin of your newsroom for another.');

export function ResetPasswordForm() {
  const t = useText();
  const token = useLinkToken();
  const [next, setNext] = useState('');
  const [isDone, setDone] = useState(false);
  const form = useOperationForm('password.reset', () => setDone(true));

  if (token === null) return <IncompleteLink ask={ask} />;
  if (isDone) {
    return (
      <div className="flex flex-col gap-4">
        <Banner title={t('Your password is changed.')}>
          {t('Every browser that was signed in as you is signed out.')}
        </Banner>
        <ButtonLink kind="primary" href="/sign-in" className="min-h-10">
          {t('Sign in')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <form
      ref={form.ref}
      method="post"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (token) form.send({ body: { token, next } });
      }}
    >
      <ProblemBanner problem={form.problem} shown={['next']} />
      <PasswordField
        label={t('New password')}
        isNew
        value={next}
        onChange={setNext}
        error={form.error('next')}
      />
      <Button type="submit" kind="primary" isBusy={form.isBusy} disabled={!token} className="mt-1 min-h-10">
        {t('Save the password')}
      </Button>
    </form>
  );
}
