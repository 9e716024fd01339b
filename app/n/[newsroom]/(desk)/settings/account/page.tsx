import type { Metadata } from 'next';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { Account } from '@/components/settings/account';

export async function generateMetadata(): Promise<Metadata> {
  const t = await pageText();
  return { title: t('My account') };
}

export default async function AccountPage() {
  return <Account initial={await readPage('session.list', {})} now={new Date().toISOString()} />;
}
