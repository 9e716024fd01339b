import type { Metadata } from 'next';
import { Door } from '@/components/session/door';
import { ResetPasswordForm } from '@/components/session/reset-password-form';

export const metadata: Metadata = { title: 'New password' };

export default function ResetPasswordPage() {
  return (
    <Door title="Choose a new password" lead="The link works once, for ten minutes.">
      <ResetPasswordForm />
    </Door>
  );
}
