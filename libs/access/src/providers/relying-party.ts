import { importJWK, type CryptoKey, type JSONWebKeySet } from 'jose';
import * as oidc from 'openid-client';
import type { ProviderSettings } from './provider-settings.js';
import { isMissing, type RawClaims } from './claims.js';

/** Why a sign-in at a provider came to nothing. */
export type WayInFault = 'cancelled' | 'provider-down' | 'untrusted';

/** What must be the same when the browser comes back. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** What a provider has proved about somebody. */
export interface Proved {
  readonly issuer: string;
  readonly subject: string;
  /** The session at the provider, for signing out there. */
  readonly sid: string | null;
  readonly claims: RawClaims;
}

/** How long a provider may take to answer, seconds. */
const TIMEOUT_SECONDS = 10;
/** How long what a provider says about itself is remembered. Its keys are read anew at every sign-in. */
const METADATA_MS = 10 * 60_000;

/**
 * Our side of OpenID Connect with one provider: authorization code with PKCE, state and nonce. An ID token counts only
 * when it is signed with one of the keys the provider publishes at that moment.
 */
export class RelyingParty {
  private known: { readonly metadata: oidc.ServerMetadata; readonly at: number } | undefined;

  constructor(readonly settings: ProviderSettings) {}

  /** Where to send the browser, and what to remember until it comes back. */
  async begin(
    redirectUri: string,
    options: { readonly locale: string; readonly anew: boolean },
  ): Promise<{ location: URL; checks: Checks }> {
    const configuration = await this.configuration();
    const checks: Checks = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      redirectUri,
    };
    const location = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.settings.scopes.join(' '),
      response_type: 'code',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      ui_locales: options.locale,
      ...(options.anew ? { prompt: 'login' } : {}),
    });
    return { location, checks };
  }

  /** Exchanges what the browser brought for proof of who it is. @throws whatever the library finds wrong */
  async finish(search: URLSearchParams, checks: Checks): Promise<Proved> {
    const configuration = await this.configuration();
    const url = new URL(checks.redirectUri);
    url.search = search.toString();
    const tokens = await oidc.authorizationCodeGrant(configuration, url, {
      expectedState: checks.state,
      expectedNonce: checks.nonce,
      pkceCodeVerifier: checks.verifier,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (idToken === undefined) throw new Error('The ID token is missing.');
    const more =
      isMissing(this.settings, idToken) && configuration.serverMetadata().userinfo_endpoint !== undefined
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
        : {};
    const sid = idToken['sid'];
    return {
      issuer: idToken.iss,
      subject: idToken.sub,
      sid: typeof sid === 'string' && sid.length <= 500 ? sid : null,
      // What is signed goes before what is only sent.
      claims: { ...more, ...idToken },
    };
  }

  /** Where to sign out at the provider; undefined where it has no such place. */
  async endSessionUrl(sid: string | null, backTo: string): Promise<URL | undefined> {
    const configuration = await this.configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: backTo,
      ...(sid === null ? {} : { logout_hint: sid }),
    });
  }

  /** The keys the provider publishes now. */
  async keys(): Promise<JSONWebKeySet> {
    const { jwks_uri: uri = '' } = (await this.configuration()).serverMetadata();
    const answer = await fetch(uri, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
    });
    if (!answer.ok) throw new Error(`The keys were answered with ${answer.status}.`);
    return (await answer.json()) as JSONWebKeySet;
  }

  /** How we show the provider that it is us. */
  private async clientAuthentication(): Promise<oidc.ClientAuth> {
    const { clientSecret, clientAuth, clientKey } = this.settings;
    if (clientKey !== undefined) {
      const key = (await importJWK(clientKey)) as CryptoKey;
      return oidc.PrivateKeyJwt({ key, kid: clientKey.kid });
    }
    return clientAuth === 'post' ? oidc.ClientSecretPost(clientSecret) : oidc.ClientSecretBasic(clientSecret);
  }

  /** A configuration of its own for each use: keys are never remembered, so that rotated ones count at once. */
  private async configuration(): Promise<oidc.Configuration> {
    const { clientId, issuer } = this.settings;
    const authenticate = await this.clientAuthentication();
    const insecure = issuer.startsWith('http:');
    if (this.known === undefined || performance.now() - this.known.at > METADATA_MS) {
      const found = await oidc.discovery(new URL(issuer), clientId, {}, authenticate, {
        timeout: TIMEOUT_SECONDS,
        ...(insecure ? { execute: [oidc.allowInsecureRequests] } : {}),
      });
      this.known = { metadata: found.serverMetadata(), at: performance.now() };
    }
    const configuration = new oidc.Configuration(this.known.metadata, clientId, {}, authenticate);
    configuration.timeout = TIMEOUT_SECONDS;
    if (insecure) oidc.allowInsecureRequests(configuration);
    // Also a token that came straight from the provider must be signed by it.
    oidc.enableNonRepudiationChecks(configuration);
    return configuration;
  }
}

/** Codes by which the library says that the provider, or the network before it, does not answer as it should. */
const AWAY = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
]);

/** What to tell the person when the library has thrown. What is not known to be harmless is not trusted. */
export function faultOf(error: unknown): WayInFault {
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'cancelled' : 'provider-down';
  return causesOf(error).some(isAway) ? 'provider-down' : 'untrusted';
}

/** An error and what led to it, as far as that is told. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  let one = error;
  while (typeof one === 'object' && one !== null && causes.length < 5) {
    causes.push(one as Error);
    one = (one as Error).cause;
  }
  return causes;
}

const isAway = (error: Error & { readonly code?: unknown }): boolean =>
  (error.name === 'TypeError' && error.message === 'fetch failed') ||
  (typeof error.code === 'string' && AWAY.has(error.code));
