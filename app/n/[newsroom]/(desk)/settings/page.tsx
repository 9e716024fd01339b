import { redirect } from 'next/navigation';

export default async function SettingsPage({ params }: { params: Promise<{ newsroom: string }> }) {
  redirect(`/n/${(await params).newsroom}/settings/members`);
}
