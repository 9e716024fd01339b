import type { Metadata } from 'next';
import { Door } from '@/components/session/door';
import { SetUpForm } from '@/components/session/set-up-form';

export const metadata: Metadata = { title: 'Set up' };

export default function SetUpPage() {
  return (
    <Door
      title="A new newsroom"
      lead="Name it, and yourself as its first admin. You can invite everybody else afterwards."
    >
      <SetUpForm timeZones={['UTC', ...Intl.supportedValuesOf('timeZone')]} />
    </Door>
  );
}
