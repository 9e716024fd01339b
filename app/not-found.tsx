import { pageText, titled } from '@/app/page-text';
import { Door } from '@/components/session/door';
import { ButtonLink } from '@/components/ui/button';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('Not found'));

export default async function NotFound() {
  const t = await pageText();
  return (
    <Door title={t('There is nothing here')} lead={t('Or nothing that you may see.')}>
      <p className="mb-6">
        {t('Check the address. If somebody sent it to you, ask them whether you are named on it.')}
      </p>
      <ButtonLink kind="primary" href="/">
        {t('To the desk')}
      </ButtonLink>
    </Door>
  );
}
