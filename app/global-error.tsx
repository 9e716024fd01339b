'use client';

import './globals.css';

/** The last resort, when the frame itself fails: no part of it is used here. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Stet</title>
        <main className="mx-auto max-w-prose px-5 pt-24">
          <h1 className="text-2xl font-semibold">Something went wrong here</h1>
          <p className="mt-2">The error was recorded. Nothing was changed.</p>
          <button
            type="button"
            onClick={retry}
            className="mt-6 rounded-md border border-ink bg-ink px-3 py-2 text-paper"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
