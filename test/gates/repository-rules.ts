/** What may not stand in any file: it would tie the project to one machine, one registry or somebody's secret. */
const REFUSED: readonly (readonly [what: string, pattern: RegExp])[] = [
  // Somebody's folder. Containers have paths of their own: /app, /data, /tmp.
  ['a path of one machine', /(?<![\w.~$}-])\/(?:home|Users|root|work|mnt)\/[\w.-]+/],
  ['a path of one machine', /\b[A-Z]:\\\\?Users\\/],
  [
    'a registry’s address',
    /\bregistry[.](?:npmjs|yarnpkg)[.]\w+|\bnpm[.]pkg[.]github[.]com|\/artifactory\/api\/npm/,
  ],
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  [
    'an access token',
    /\b(?:gh[pousr]_[A-Za-z0-9]{30}|github_pat_\w{30}|npm_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16}|xox[abp]-\w{10})/,
  ],
  [
    'a password in an address',
    /\b\w+:\/\/[^\s/:@'"`${}<]+:[^\s/@'"`${}<]{6,}@(?!\$|[\w.-]+\.example(?![\w.]))[\w-]+[.]\w/,
  ],
];

/** What a file names that it should not, one line each. */
export function refusedIn(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      REFUSED.filter(([, pattern]) => pattern.test(line)).map(
        ([what]) => `${file}:${index + 1} names ${what}`,
      ),
    );
}

/** Packages whose address is written into the lock file: it must work with whatever registry the reader has. */
export function addressedPackages(lock: string): string[] {
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { resolved?: string; link?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
    .map(([name]) => name);
}
