import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigProblem, isLoopback, type Config, type Text } from '#kernel';
import { organisationNumber } from './organisation-number.js';

/** Names of the Swedish OpenID Connect profile; the defaults of every provider. */
const SWEDISH = {
  scope: 'https://id.oidc.se/scope/naturalPersonOrgId',
  organisationNumber: 'https://id.oidc.se/claim/orgNumber',
  organisationAffiliation: 'https://id.oidc.se/claim/orgAffiliation',
  organisationName: 'https://id.oidc.se/claim/orgName',
};

const claimNames = z.strictObject({
  organisationNumber: z.string().default(SWEDISH.organisationNumber),
  organisationAffiliation: z.string().default(SWEDISH.organisationAffiliation),
  organisationName: z.string().default(SWEDISH.organisationName),
  name: z.string().default('name'),
  email: z.string().default('email'),
});

const provider = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  name: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  clientSecretFile: z.string().min(1).optional(),
  clientKeyFile: z.string().min(1).optional(),
  clientAuth: z.enum(['basic', 'post']).default('basic'),
  scopes: z.array(z.string().regex(/^\S+$/)).default(['openid', SWEDISH.scope]),
  claims: claimNames.default(claimNames.parse({})),
  organisationNumber: z
    .string()
    .refine((text) => organisationNumber(text) !== undefined)
    .optional(),
  organisationRequired: z.boolean().default(true),
});

const clientKey = z.looseObject({
  kty: z.enum(['RSA', 'EC', 'OKP']),
  alg: z.string().min(1),
  kid: z.string().min(1),
  d: z.string().min(1),
});

/** A private key as JSON (JWK), with the algorithm it signs by and the name it is published under. */
export type ClientKey = z.output<typeof clientKey>;

/** A sign-in provider, as the operator has set it up. */
export interface ProviderSettings {
  /** In addresses: `/auth/sign-in/<id>`. */
  readonly id: string;
  readonly name: Text;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Instead of a secret: our private key, which never leaves us (private_key_jwt). */
  readonly clientKey?: ClientKey | undefined;
  readonly clientAuth: 'basic' | 'post';
  readonly scopes: readonly string[];
  /** Where the provider puts what. */
  readonly claims: z.output<typeof claimNames>;
  /** Set where everybody the provider signs in belongs to one organisation. */
  readonly organisationNumber?: string | undefined;
  /** Whether somebody for whom no organisation is vouched for is refused. */
  readonly organisationRequired: boolean;
  /** The example persons of development: the account is the handle of one of them. */
  readonly personas?: boolean;
}

/** The providers in the settings. @throws ConfigProblem, with no secret in its text */
export function readProviders(config: Pick<Config, 'oidcProviders' | 'production'>): ProviderSettings[] {
  if (config.oidcProviders === undefined) return [];
  const parsed = z.array(provider).max(50).safeParse(jsonOf(config.oidcProviders));
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
    throw wrong(places.join('; '));
  }
  const ids = parsed.data.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw wrong('two providers have the same id');
  return parsed.data.map(({ clientSecret, clientSecretFile, clientKeyFile, ...rest }) => {
    const { protocol, hostname } = new URL(rest.issuer);
    if (protocol !== 'https:' && (config.production || !isLoopback(hostname)))
      throw wrong(`${rest.id}: the issuer must begin with https://`);
    if (clientKeyFile !== undefined) return { ...rest, clientSecret: '', clientKey: keyIn(clientKeyFile) };
    const secret =
      clientSecret ?? (clientSecretFile === undefined ? undefined : fileText(clientSecretFile).trim());
    if (secret === undefined || secret === '')
      throw wrong(`${rest.id}: clientSecret, clientSecretFile or clientKeyFile is missing`);
    return { ...rest, clientSecret: secret };
  });
}

const wrong = (what: string): ConfigProblem =>
  new ConfigProblem(
    `Wrong setting – OIDC_PROVIDERS: ${what}. Correct it (docs/operators.md shows examples) and start again.`,
  );

function keyIn(file: string): ClientKey {
  const parsed = clientKey.safeParse(parsedJson(fileText(file)));
  if (!parsed.success) throw wrong('a key file holds no private JWK with kty, alg and kid');
  return parsed.data;
}

function jsonOf(setting: string): unknown {
  return parsedJson(setting.trimStart().startsWith('[') ? setting : fileText(setting));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw wrong('a file it names cannot be read');
  }
}
