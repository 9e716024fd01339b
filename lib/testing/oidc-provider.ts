/** An OpenID provider for tests: a real HTTP server with discovery, keys, tokens, and people that it knows. */
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProviderPerson {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
}

interface Granted {
  person: ProviderPerson;
  nonce: string;
  challenge: string;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

export interface TestProvider {
  issuer: string;
  /** Where the browser comes back to, after that person has agreed there. */
  agree(authorizationUrl: string, person: ProviderPerson): string;
  /** For trying out what is refused: changes the claims of the next token. */
  spoil(claims: object): void;
  close(): Promise<void>;
}

export async function startOidcProvider(): Promise<TestProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const granted = new Map<string, Granted>();
  let spoilt: object = {};
  let issuer = '';

  const server = createServer((request, response) => {
    const json = (value: object, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const at = (path: string) => `${issuer}/${path}`;
    if (request.url === '/.well-known/openid-configuration') {
      return json({
        issuer,
        authorization_endpoint: at('authorize'),
        token_endpoint: at('token'),
        jwks_uri: at('keys'),
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (request.url === '/keys') {
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] });
    }
    void bodyOf(request).then((form) => {
      const grant = granted.get(form.get('code') ?? '');
      const verifier = form.get('code_verifier') ?? '';
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      if (!grant || grant.challenge !== challenge) return json({ error: 'invalid_grant' }, 400);
      granted.delete(form.get('code') ?? '');
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: 'stet', iat: now, exp: now + 60, nonce: grant.nonce };
      const content = `${part({ alg: 'RS256', kid: 'k' })}.${part({ ...claims, ...grant.person, ...spoilt })}`;
      spoilt = {};
      const signature = sign('sha256', Buffer.from(content), privateKey).toString('base64url');
      json({ access_token: randomUUID(), token_type: 'Bearer', id_token: `${content}.${signature}` });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    agree: (authorizationUrl, person) => {
      const asked = new URL(authorizationUrl).searchParams;
      const code = randomUUID();
      granted.set(code, {
        person,
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
      });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
      return back.href;
    },
    spoil: (claims) => {
      spoilt = claims;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
