/** A desk of a test file's own, with somebody who may do everything; and requests as no browser would send them. */
import { request as ask, type IncomingMessage } from 'node:http';
import { test as base } from './elsewhere';
import { openNewsroom, type OwnNewsroom, type OwnPerson } from './product-of-its-own';

export const test = base.extend<object, { desk: { newsroom: OwnNewsroom; everything: OwnPerson } }>({
  desk: [
    async ({ browser, own }, use) => {
      const newsroom = await openNewsroom(browser, own, own.setUpLink, {
        slug: 'courier',
        newsroom: 'The Courier',
        name: 'Ada Ruiz',
      });
      const everything = await newsroom.join('all@courier.example.org', [
        'writer',
        'checker',
        'editor',
        'admin',
      ]);
      await use({ newsroom, everything });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** With any method and header, as no browser would send it. */
export async function send(
  url: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    ask(url, { method, headers }, resolve).on('error', reject).end();
  });
  let body = '';
  for await (const piece of response) body += String(piece);
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}
