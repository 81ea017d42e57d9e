import { randomBytes } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { ProviderSettings } from '#access';
import { isLoopback } from '#kernel';
import { EmbeddedStore } from './embedded-store.js';
import { faultPage, personaPage, STYLE } from './persona-page.js';
import type { Personas } from './personas.js';

/** Where the embedded provider stands, below our own address. */
export const EMBEDDED_PATH = '/dev/oidc';
const ID = 'dev';
const SCOPE = 'https://id.oidc.se/scope/naturalPersonOrgId';

/** A sign-in provider in our own process, with the example persons as accounts. */
export interface EmbeddedProvider {
  readonly settings: ProviderSettings;
  readonly handler: RequestHandler;
}

/**
 * Opens the provider at `origin`: oidc-provider, a certified one, so that development goes the way that real sign-in
 * goes. Whoever reaches it may be any of the example persons: only for development, and only on a loopback address.
 */
export async function openEmbeddedProvider(origin: string, personas: Personas): Promise<EmbeddedProvider> {
  const issuer = `${origin}${EMBEDDED_PATH}`;
  const clientId = 'samlingsplats';
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = new Provider(issuer, await configuration(clientId, clientSecret, personas));
  // The page may be opened under any name of this machine.
  provider.Client.prototype.redirectUriAllowed = isOwnCallback;
  return {
    settings: {
      id: ID,
      name: { sv: 'Exempelpersoner', en: 'Example people' },
      issuer,
      clientId,
      clientSecret,
      clientAuth: 'basic',
      scopes: ['openid', SCOPE],
      claims: {
        organisationNumber: 'https://id.oidc.se/claim/orgNumber',
        organisationAffiliation: 'https://id.oidc.se/claim/orgAffiliation',
        organisationName: 'https://id.oidc.se/claim/orgName',
        name: 'name',
        email: 'email',
      },
      organisationRequired: false,
      personas: true,
    },
    handler: router(provider, personas),
  };
}

function isOwnCallback(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, pathname, search } = new URL(uri);
  return protocol === 'http:' && isLoopback(hostname) && pathname === `/auth/callback/${ID}` && search === '';
}

async function configuration(
  clientId: string,
  clientSecret: string,
  personas: Personas,
): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    adapter: EmbeddedStore,
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`http://127.0.0.1/auth/callback/${ID}`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: {
      openid: ['sub'],
      [SCOPE]: [
        'name',
        'https://id.oidc.se/claim/orgAffiliation',
        'https://id.oidc.se/claim/orgName',
        'https://id.oidc.se/claim/orgNumber',
      ],
    },
    // The Swedish profile puts who somebody is into the ID token.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${EMBEDDED_PATH}/interaction/${uid}` },
    findAccount: async (_ctx, handle) => {
      const account = await personas.account(handle);
      if (account === undefined) return undefined;
      const { name, organisationNumber, organisationName } = account;
      const number = organisationNumber?.replace('-', '');
      return {
        accountId: handle,
        claims: () => ({
          sub: handle,
          name,
          ...(number === undefined
            ? {}
            : {
                'https://id.oidc.se/claim/orgAffiliation': `${handle}@${number}`,
                'https://id.oidc.se/claim/orgNumber': number,
                'https://id.oidc.se/claim/orgName': organisationName,
              }),
        }),
      };
    },
    loadExistingGrant: grantAll,
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = faultPage();
    },
    ttl: { Session: 3600, Interaction: 3600, Grant: 3600, AccessToken: 60, IdToken: 300 },
  };
}

/** Nobody is asked to consent: it is our own client. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope(`openid ${SCOPE}`);
  await grant.save();
  return grant;
}

function router(provider: Provider, personas: Personas): Router {
  const doors = Router();
  doors.get('/personas.css', (_request, response) => {
    response.type('css').send(STYLE);
  });
  doors.get(
    '/interaction/:uid',
    guarded(async (request, response) => {
      const { params } = await provider.interactionDetails(request, response);
      const language = String(params['ui_locales'] ?? '').startsWith('en') ? 'en' : 'sv';
      response.type('html').send(personaPage(await personas.list(), language, request.originalUrl));
    }),
  );
  doors.get(
    '/interaction/:uid/as/:persona',
    guarded(async (request, response) => {
      await provider.interactionDetails(request, response);
      const login = { accountId: String(request.params['persona']) };
      await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    }),
  );
  doors.use(provider.callback());
  return doors;
}

/** An interaction that is over, or was begun in another browser, has its page; anything else is a fault of ours. */
const guarded =
  (door: (request: Request, response: Response) => Promise<void>): RequestHandler =>
  (request, response, next) => {
    door(request, response).catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) response.status(400).type('html').send(faultPage());
      else next(error);
    });
  };
