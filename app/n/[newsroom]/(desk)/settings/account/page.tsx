import type { Metadata } from 'next';
import { readPage } from '@/app/read-page';
import { Account } from '@/components/settings/account';

export const metadata: Metadata = { title: 'My account' };

export default async function AccountPage() {
  return <Account initial={await readPage('session.list', {})} now={new Date().toISOString()} />;
}
