'use client';

import { Door } from '@/components/session/door';
import { Button, ButtonLink } from '@/components/ui/button';
import { useText } from '@/components/ui/text';

/** Something went wrong on the way to a page. What happened stands in the server's log, under the digest. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText();
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <Door title={t('This page could not be made')} lead={t('The error was recorded. Nothing was changed.')}>
      <title>{`${t('This page could not be made')} · Stet`}</title>
      <p className="mb-6">
        {digest
          ? t.rich(
              'Try again. If it stays, tell whoever runs this server the number <code>{digest}</code>.',
              {
                digest,
                code: (number) => <code className="font-mono">{number}</code>,
              },
            )
          : t('Try again. If it stays, tell whoever runs this server.')}
      </p>
      <div className="flex gap-2">
        <Button kind="primary" onClick={retry}>
          {t('Try again')}
        </Button>
        <ButtonLink href="/">{t('To the desk')}</ButtonLink>
      </div>
    </Door>
  );
}
