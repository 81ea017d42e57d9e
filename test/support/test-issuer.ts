import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  decodeJwt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';

/** What the issuer answers when a code is exchanged. */
export type TokenAnswer = () => Promise<string> | string;

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** A sign-in provider of the tests: speaks as told, also falsely. Nobody signs in there; the test says who came. */
export class TestIssuer {
  key!: Key;
  /** What stands in the published keys; ours, unless told otherwise. */
  published: Key[] = [];
  /** What user info says; `sub` is that of the last token, unless told otherwise. */
  userInfo: Record<string, unknown> = {};
  /** The exchanges of codes, as they came. */
  readonly exchanges: URLSearchParams[] = [];
  /** Set to answer everything with this. */
  down: number | undefined;
  private answer: TokenAnswer = () => '';
  private readonly used = new Set<string>();
  private lastSubject: string | undefined;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<TestIssuer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = new TestIssuer(server);
    await issuer.rotate();
    server.on('request', (request, response) => void issuer.serve(request, response));
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** New keys; the old ones are published no more. */
  async rotate(): Promise<void> {
    this.key = await newKey();
    this.published = [this.key];
  }

  /** What the next exchange of a code is answered with. */
  says(answer: TokenAnswer): void {
    this.answer = answer;
  }

  /** A signed token; by default just now, by us. */
  sign(claims: JWTPayload, key: Key = this.key): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.url, aud: 'plats', iat: now, exp: now + 60, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid })
      .sign(key.privateKey);
  }

  /** A token signed by nobody. */
  unsigned(claims: JWTPayload): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = { iss: this.url, aud: 'plats', iat: now, exp: now + 60, ...claims };
    return `${part({ alg: 'none' })}.${part(body)}.`;
  }

  /** A token signed with our public key as if it were a shared secret, or with another secret. */
  async confused(claims: JWTPayload, secret?: string): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const key = new TextEncoder().encode(secret ?? (await exportSPKI(this.key.publicKey)));
    return new SignJWT({ iss: this.url, aud: 'plats', iat: now, exp: now + 60, ...claims })
      .setProtectedHeader({ alg: 'HS256', kid: this.key.kid })
      .sign(key);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (this.down !== undefined) {
      response.writeHead(this.down).end('<h1>Away</h1>');
      return;
    }
    switch (new URL(request.url ?? '/', this.url).pathname) {
      case '/.well-known/openid-configuration':
        return send(200, this.metadata());
      case '/keys':
        return send(200, { keys: await Promise.all(this.published.map(publicJwk)) });
      case '/token':
        return this.exchange(new URLSearchParams(await text(request)), send);
      case '/userinfo':
        return send(200, { sub: this.lastSubject, ...this.userInfo });
      default:
        return send(404, {});
    }
  }

  private metadata(): object {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      userinfo_endpoint: `${this.url}/userinfo`,
      end_session_endpoint: `${this.url}/end`,
      jwks_uri: `${this.url}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      // An issuer that claims to know them all: we must not believe it.
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    };
  }

  private async exchange(body: URLSearchParams, send: (status: number, body: object) => void): Promise<void> {
    const code = body.get('code') ?? '';
    this.exchanges.push(body);
    if (this.used.has(code)) return send(400, { error: 'invalid_grant' });
    this.used.add(code);
    const token = await this.answer();
    this.lastSubject = /^[\w-]+\.[\w-]+\./.test(token) ? decodeJwt(token).sub : undefined;
    send(200, { access_token: 'a', token_type: 'Bearer', id_token: token });
  }
}

async function newKey(): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid: crypto.randomUUID(), privateKey, publicKey };
}

const publicJwk = async ({ kid, publicKey }: Key): Promise<object> => ({
  ...(await exportJWK(publicKey)),
  kid,
  alg: 'RS256',
  use: 'sig',
});
