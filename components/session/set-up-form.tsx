'use client';

import { useState, useSyncExternalStore } from 'react';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { text } from '@/lib/language/text';
import { IncompleteLink } from './incomplete-link';
import { PasswordField } from './password-field';
import { signIn } from './sign-in';
import { slugOf } from './slug';
import { useLinkToken } from './use-link-token';

const unchanging = () => () => undefined;
const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const ask = text('It was printed when the server started; starting it again prints another.');

interface SetUpFormProps {
  /** Every zone that the server knows. */
  timeZones: readonly string[];
}

/** Names the newsroom and its first admin, signs that admin in, and goes to the desk. */
export function SetUpForm({ timeZones }: SetUpFormProps) {
  const t = useText();
  const token = useLinkToken();
  const browserZone = useSyncExternalStore(unchanging, hereZone, () => 'UTC');
  const [fields, setFields] = useState({
    newsroom: '',
    slug: '',
    timeZone: '',
    name: '',
    email: '',
    password: '',
  });
  const set = (name: keyof typeof fields) => (value: string) =>
    setFields((now) => ({ ...now, [name]: value }));
  const typed = (name: keyof typeof fields) => (event: React.ChangeEvent<HTMLInputElement>) =>
    set(name)(event.target.value);

  const body = {
    ...fields,
    slug: fields.slug || slugOf(fields.newsroom),
    timeZone: fields.timeZone || browserZone,
  };
  const form = useOperationForm('newsroom.set_up', async (newsroom) => {
    const outcome = await signIn(body.email, body.password);
    window.location.assign(outcome.kind === 'in' ? `/n/${newsroom.slug}` : '/sign-in');
  });
  const zones = timeZones.includes(body.timeZone) ? timeZones : [body.timeZone, ...timeZones];

  if (token === null) {
    return <IncompleteLink ask={ask} />;
  }
  return (
    <form
      ref={form.ref}
      method="post"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (token) form.send({ body: { token, ...body } });
      }}
    >
      <ProblemBanner problem={form.problem} shown={Object.keys(fields)} />
      <TextField
        label={t('Newsroom')}
        hint={t('As your colleagues call it.')}
        value={fields.newsroom}
        onChange={typed('newsroom')}
        error={form.error('newsroom')}
        autoComplete="organization"
      />
      <TextField
        label={t('Address')}
        hint={t('…/n/{slug}: small letters, figures, hyphens. It never changes.', {
          slug: body.slug || 'courier',
        })}
        value={body.slug}
        onChange={typed('slug')}
        error={
          form.error('slug') ? t('Small letters, figures and single hyphens, such as harbour-courier.') : null
        }
        autoCapitalize="none"
        spellCheck={false}
      />
      <Select
        label={t('Time zone')}
        hint={t('Deadlines are shown in it.')}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        value={body.timeZone}
        onChange={set('timeZone')}
        error={form.error('timeZone')}
      />
      <hr className="border-rule" />
      <TextField
        label={t('Your name')}
        hint={t('It stands beside everything that you decide.')}
        value={fields.name}
        onChange={typed('name')}
        error={form.error('name')}
        autoComplete="name"
      />
      <TextField
        label={t('E-mail')}
        type="email"
        value={fields.email}
        onChange={typed('email')}
        error={form.error('email')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField
        label={t('Password')}
        isNew
        value={fields.password}
        onChange={set('password')}
        error={form.error('password')}
      />
      <Button type="submit" kind="primary" isBusy={form.isBusy} disabled={!token} className="mt-1 min-h-10">
        {t('Open the newsroom')}
      </Button>
    </form>
  );
}
