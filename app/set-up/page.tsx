import { pageText, titled } from '@/app/page-text';
import { Door } from '@/components/session/door';
import { SetUpForm } from '@/components/session/set-up-form';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('Set up'));

export default async function SetUpPage() {
  const t = await pageText();
  return (
    <Door
      title={t('A new newsroom')}
      lead={t('Name it, and yourself as its first admin. You can invite everybody else afterwards.')}
    >
      <SetUpForm timeZones={['UTC', ...Intl.supportedValuesOf('timeZone')]} />
    </Door>
  );
}
