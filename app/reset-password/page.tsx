import { pageText, titled } from '@/app/page-text';
import { Door } from '@/components/session/door';
import { ResetPasswordForm } from '@/components/session/reset-password-form';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('New password'));

export default async function ResetPasswordPage() {
  const t = await pageText();
  return (
    <Door title={t('Choose a new password')} lead={t('The link works once, for ten minutes.')}>
      <ResetPasswordForm />
    </Door>
  );
}
