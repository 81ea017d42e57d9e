import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { addressedPackages, refusedIn } from './repository-rules.js';

/** Every file that is committed, or would be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(file) && statSync(file).isFile());

describe('files', () => {
  // Put together here, so that this file does not hold what it looks for.
  it.each([
    ['a path of one machine', ['/home', 'anna', 'samlingsplats'].join('/')],
    ['a path of one machine', ['/Users', 'anna'].join('/')],
    ['a path of one machine', ['', 'work', 'main'].join('/')],
    ['a path of one machine', ['C:', 'Users', 'anna'].join('\\')],
    ['a registry’s address', ['https://registry', 'npmjs', 'org/pg'].join('.')],
    ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
    ['an access token', `gh${'p_'}${'a1'.repeat(18)}`],
    ['an access token', `npm${'_'}${'a1'.repeat(18)}`],
    [
      'a password in an address',
      ['postgres://house', 'Sommar2026', '@db.example.se/house'].join(':').replace(':@', '@'),
    ],
  ])('may not name %s', (what, text) => {
    expect(refusedIn('x.ts', `first\nconst x = '${text}';`)).toEqual([`x.ts:2 names ${what}`]);
  });

  it.each([
    'COPY --from=build /app/dist ./dist',
    'postgres://postgres@127.0.0.1:5432/postgres',
    'postgres://samlingsplats:${DB_PASSWORD}@database:5432/samlingsplats',
    'https://github.com/users/x, ../home/anna, src/root/done',
    'redis://127.0.0.1:6379',
    'postgres://someone:hidden@db.example/house',
  ])('may say: %s', (text) => expect(refusedIn('x.ts', text)).toEqual([]));

  it('name none of that', () => {
    expect(files.length).toBeGreaterThan(300);
    const texts = files.filter((file) =>
      /\.(m?[jt]sx?|json|md|ya?ml|css|html|graphql|csv|sh|txt)$|^[^.]+$|Dockerfile|env/.test(file),
    );
    expect(texts.flatMap((file) => refusedIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('may not hold addresses', () => {
    const lock = (entry: object): string =>
      JSON.stringify({ packages: { '': {}, 'node_modules/pg': entry } });
    expect(addressedPackages(lock({ version: '8.0.0', resolved: 'https://example.org/pg.tgz' }))).toEqual([
      'node_modules/pg',
    ]);
    expect(addressedPackages(lock({ version: '8.0.0' }))).toEqual([]);
  });

  it('holds none', () => expect(addressedPackages(readFileSync('package-lock.json', 'utf8'))).toEqual([]));
});
