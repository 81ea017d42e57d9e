import { organisationNumber } from './organisation-number.js';
import type { ProviderSettings } from './provider-settings.js';

/** Who somebody is according to their provider. Rights come from an invitation, never from here. */
export interface IdentityClaims {
  /** The provider's name in our settings. */
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
  /** NNNNNN-NNNN, where the provider vouches for an organisation. */
  readonly organisationNumber: string | null;
  /** The organisation of that number in the directory. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly name: string | null;
  /** Only where the provider says that it is verified. */
  readonly email: string | null;
}

/** What a provider said, as it came. */
export type RawClaims = Readonly<Record<string, unknown>>;

/** Why claims cannot be used. */
export type ClaimFault = 'organisation-missing' | 'organisation-unclear';

const textOf = (claims: RawClaims, name: string): string | null => {
  const value = claims[name];
  return typeof value === 'string' && value.trim() !== '' && value.length <= 500 ? value.trim() : null;
};

/** Whether the provider has not yet said everything: what is missing may be had from its user info. */
export const isMissing = (settings: ProviderSettings, raw: RawClaims): boolean =>
  textOf(raw, settings.claims.name) === null || numbersIn(settings, raw).length === 0;

/** Claims in our words. All places that name the organisation must name the same. */
export function mapClaims(
  settings: ProviderSettings,
  issuer: string,
  subject: string,
  raw: RawClaims,
): Omit<IdentityClaims, 'organisationId'> | ClaimFault {
  const numbers = new Set(numbersIn(settings, raw));
  if (numbers.size > 1 || numbers.has(undefined)) return 'organisation-unclear';
  const [number] = numbers;
  if (number === undefined && settings.organisationRequired) return 'organisation-missing';
  return {
    provider: settings.id,
    issuer,
    subject,
    organisationNumber: number ?? null,
    organisationName: textOf(raw, settings.claims.organisationName),
    name: textOf(raw, settings.claims.name),
    email: raw['email_verified'] === true ? textOf(raw, settings.claims.email) : null,
  };
}

/** The organisation numbers that are claimed; undefined stands for something that is none. */
function numbersIn(settings: ProviderSettings, raw: RawClaims): (string | undefined)[] {
  const { claims, organisationNumber: fixed } = settings;
  // `<person>@<number>`: the number can always be derived from the affiliation.
  const affiliation = textOf(raw, claims.organisationAffiliation)?.split('@').at(-1);
  const said = [textOf(raw, claims.organisationNumber), affiliation, fixed];
  return said.filter((text) => text !== null && text !== undefined).map(organisationNumber);
}
