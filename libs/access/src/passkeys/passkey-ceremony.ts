import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Config } from '#kernel';

/** Where passkeys are good: a device shows no key to another site. */
export interface Site {
  readonly id: string;
  readonly origin: string;
}

/** A key that a device has made, checked. */
export interface NewKey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

const TIMEOUT_MS = 5 * 60_000;
const LOOPBACK = new Set(['127.0.0.1', '[::1]']);

/** The site of an installation. Devices know names, not numbers: on one's own machine that is localhost. */
export function siteOf({ publicUrl }: Pick<Config, 'publicUrl'>): Site {
  const url = new URL(publicUrl);
  if (LOOPBACK.has(url.hostname)) url.hostname = 'localhost';
  return { id: url.hostname, origin: url.origin };
}

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);
const signed = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}).default({}),
  authenticatorAttachment: z.string().optional(),
});

/** What a browser sends after making a key. */
export const registrationResponse = signed.extend({
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

/** What a browser sends after signing with a key. */
export const authenticationResponse = signed.extend({
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
  }),
});

export type RegistrationResponse = z.output<typeof registrationResponse>;
export type AuthenticationResponse = z.output<typeof authenticationResponse>;

const clientData = z.object({ challenge: base64url.min(1) });

/** The challenge a browser says it has signed; whether that is so the signature tells. */
export function challengeIn(clientDataJSON: string): string | undefined {
  try {
    const parsed = clientData.safeParse(
      JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')),
    );
    return parsed.success ? parsed.data.challenge : undefined;
  } catch {
    return undefined;
  }
}

/** How a device knows whose key it is: the person's id, no name. */
export const userHandleOf = (personId: string): string => Buffer.from(personId, 'utf8').toString('base64url');

/** What a browser needs to make a key: one that the device finds by itself, and shows only to whoever it belongs to. */
export const askForKey = (
  site: Site,
  person: { id: string; name: string },
  known: readonly string[],
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  generateRegistrationOptions({
    rpName: 'Samlingsplats',
    rpID: site.id,
    userName: person.name,
    userDisplayName: person.name,
    userID: new Uint8Array(Buffer.from(person.id, 'utf8')),
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

/** What a browser needs to sign in with whichever key the person has. */
export const askForSignature = (site: Site): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  generateAuthenticationOptions({ rpID: site.id, timeout: TIMEOUT_MS, userVerification: 'required' });

/** The key that was made for this challenge, on our site, by somebody who showed who they are; undefined otherwise. */
export async function keyMade(
  site: Site,
  response: RegistrationResponse,
  challenge: string,
): Promise<NewKey | undefined> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
    });
    if (!verified) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { credentialId: id, publicKey, counter, transports: response.response.transports ?? [] };
  } catch {
    return undefined;
  }
}

/** The key's new counter, where it signed this challenge, on our site, for somebody who showed who they are. */
export async function signedBy(
  site: Site,
  response: AuthenticationResponse,
  challenge: string,
  credential: WebAuthnCredential,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      credential,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}
