'use client';

import { Door } from '@/components/session/door';
import { Button, ButtonLink } from '@/components/ui/button';

/** Something went wrong on the way to a page. What happened stands in the server's log, under the digest. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <Door title="This page could not be made" lead="The error was recorded. Nothing was changed.">
      <p className="mb-6">
        Try again. If it stays, tell whoever runs this server
        {digest ? (
          <>
            {' '}
            the number <code className="font-mono">{digest}</code>
          </>
        ) : null}
        .
      </p>
      <div className="flex gap-2">
        <Button kind="primary" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/">To the desk</ButtonLink>
      </div>
    </Door>
  );
}
