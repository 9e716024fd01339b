import { Link } from '@/components/ui/link';
import { redirect } from 'next/navigation';
import { Door } from '@/components/session/door';
import { roleNames } from '@/components/frame/role-names';
import { SignOutButton } from '@/components/session/sign-out-button';
import { pageText } from './page-text';
import { readPage } from './read-page';

/** Leads on: to the one newsroom, or to a choice of several. */
export default async function StartPage() {
  const t = await pageText();
  const me = await readPage('me.read', {});
  const [first, ...others] = me.newsrooms;
  if (first && others.length === 0) redirect(`/n/${first.slug}`);
  if (!first) {
    return (
      <Door
        title={t('No newsroom yet')}
        lead={t('You are signed in as {email}, a member of no newsroom.', { email: me.email })}
      >
        <p>
          {t(
            'Ask an admin of your newsroom to invite this address, or to enable you again. Then reload this page.',
          )}
        </p>
        <SignOutButton userId={me.userId} />
      </Door>
    );
  }
  return (
    <Door title={t('Where to?')} lead={t('You are signed in as {name}.', { name: me.name })}>
      <ul className="border-t border-rule">
        {me.newsrooms.map((newsroom) => (
          <li key={newsroom.id} className="border-b border-rule">
            <Link
              href={`/n/${newsroom.slug}`}
              className="flex items-baseline justify-between gap-4 py-3 no-underline hover:bg-hover"
            >
              <span className="font-serif text-lg font-semibold">{newsroom.name}</span>
              <span className="text-ink-2">{roleNames(t, newsroom.roles)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <SignOutButton userId={me.userId} />
    </Door>
  );
}
