import { titledHere } from '@/app/n/titled-here';
import { readPage } from '@/app/read-page';
import { Account } from '@/components/settings/account';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('My account'));

export default async function AccountPage() {
  return <Account initial={await readPage('session.list', {})} now={new Date().toISOString()} />;
}
