'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { PasswordField } from '@/components/session/password-field';
import { signIn } from '@/components/session/sign-in';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import { answerKey } from '@/lib/api/hooks';

/** Another password. It ends every session, this one too: the person is signed in again with the new one at once. */
export function PasswordForm({ email }: { email: string }) {
  const t = useText();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const form = useOperationForm('password.change', async () => {
    if ((await signIn(email, next)).kind !== 'in') {
      window.location.assign('/sign-in');
      return;
    }
    await queries.invalidateQueries({ queryKey: answerKey('session.list') });
    setCurrent('');
    setNext('');
    showToast({
      title: t('Your password is changed.'),
      description: t('Every other browser is signed out.'),
    });
  });
  return (
    <form
      ref={form.ref}
      method="post"
      noValidate
      className="flex max-w-sm flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        form.send({ body: { current, next } });
      }}
    >
      <ProblemBanner problem={form.problem} shown={['current', 'next']} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('Password now')}
        name="current"
        value={current}
        onChange={setCurrent}
        error={form.error('current')}
      />
      <PasswordField
        label={t('New password')}
        isNew
        name="next"
        value={next}
        onChange={setNext}
        error={form.error('next')}
      />
      <p className="text-sm text-ink-2">
        {t('Every other browser that is signed in as you will be signed out.')}
      </p>
      <Button type="submit" kind="primary" isBusy={form.isBusy} className="self-start">
        {t('Change the password')}
      </Button>
    </form>
  );
}
