/** A file that breaks one rule of .dependency-cruiser.mjs. */
export interface BoundarySeed {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  /** Further files that the seed needs. */
  readonly beside?: Readonly<Record<string, string>>;
}

const uses = (specifier: string): string => `import { x } from '${specifier}';\nexport const y = x;\n`;
const X = 'export const x = 1;\n';

const MODULES = [
  'wording',
  'kernel',
  'audit',
  'access',
  'directory',
  'pilots',
  'papers',
  'supports',
  'needs',
  'matching',
  'referrals',
  'challenges',
  'engagements',
  'surveys',
  'desk',
  'trail',
  'overviews',
  'notifications',
  'house',
  'embedded',
];

/** A house as small as can be, in which everyone keeps to the rules. */
export const smallHouse: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: {
      '#migrations': { source: './migrations/index.ts', default: './dist/migrations/index.js' },
      ...Object.fromEntries(
        [...MODULES, 'stranger'].map((name) => [
          `#${name}`,
          { source: `./libs/${name}/src/index.ts`, default: `./dist/libs/${name}/src/index.js` },
        ]),
      ),
    },
    dependencies: { declared: '1.0.0' },
    devDependencies: { tool: '1.0.0' },
  }),
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext" } }',
  ...Object.fromEntries(
    ['declared', 'tool', 'stray'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'exports.x = 1;\n'],
    ]),
  ),
  ...Object.fromEntries(MODULES.map((name) => [`libs/${name}/src/index.ts`, X])),
  'libs/kernel/src/index.ts': `${X}export * from './package.js';\n`,
  'libs/access/src/index.ts': `${X}export * from './audited.js';\n`,
  'libs/needs/src/index.ts': `${X}export * from './own.js';\nexport * from './down.js';\n`,
  'libs/house/src/index.ts': [
    X,
    ...MODULES.slice(0, MODULES.indexOf('house')).map((name) => `import '#${name}';\n`),
    "export * from './all.js';\nexport * from './schema.js';\n",
  ].join(''),
  'libs/needs/src/need.ts': X,
  'libs/needs/src/own.ts': uses('./need.js'),
  'libs/needs/src/own.spec.ts': uses('tool'),
  'libs/needs/src/down.ts': uses('#supports'),
  'libs/kernel/src/package.ts': uses('declared'),
  'libs/access/src/audited.ts': uses('#audit'),
  'libs/house/src/all.ts': uses('#notifications'),
  'libs/house/src/schema.ts': uses('#migrations'),
  'apps/api/src/main.ts': "import './app.js';\nimport './development.controller.js';\n",
  'apps/api/src/app.ts': uses('#house'),
  'apps/api/src/development.controller.ts': uses('#notifications'),
  'apps/cli/src/main.ts': "import './start.js';\n",
  'apps/cli/src/start.ts': uses('#embedded'),
  'migrations/index.ts': X,
  'test/support/house.ts': uses('../../apps/api/src/app.js').replace('{ x }', '{ y as x }'),
  'test/builders/need.ts': uses('../../libs/needs/src/need.js'),
};

/** At least one for every rule. */
export const boundarySeeds: readonly BoundarySeed[] = [
  ...MODULES.slice(0, MODULES.indexOf('house')).map((name) => ({
    rule: `layers-${name}`,
    file: `libs/${name}/src/up.ts`,
    text: uses('#house'),
  })),
  { rule: 'layers-needs', file: 'libs/needs/src/sideways.ts', text: uses('#referrals') },
  {
    rule: 'layers-needs',
    file: 'libs/needs/src/type-only.ts',
    text: "import type { x } from '#referrals';\nexport type Y = typeof x;\n",
  },
  {
    rule: 'layers-needs',
    file: 'libs/needs/src/lazy.ts',
    text: "export const y = () => import('#referrals');\n",
  },
  {
    rule: 'known-modules',
    file: 'apps/api/src/stranger.ts',
    text: uses('#stranger'),
    beside: { 'libs/stranger/src/index.ts': X },
  },
  { rule: 'front-door', file: 'apps/api/src/deep.ts', text: uses('../../../libs/needs/src/need.js') },
  { rule: 'front-door', file: 'libs/referrals/src/deep.ts', text: uses('../../needs/src/need.js') },
  { rule: 'front-door', file: 'test/support/deep.ts', text: uses('../../libs/needs/src/need.js') },
  { rule: 'by-name', file: 'libs/referrals/src/path.ts', text: uses('../../needs/src/index.js') },
  { rule: 'by-name', file: 'apps/worker/src/path.ts', text: uses('../../../libs/needs/src/index.js') },
  { rule: 'migrations-by-name', file: 'apps/cli/src/path.ts', text: uses('../../../migrations/index.js') },
  { rule: 'leaves', file: 'libs/access/src/domain.ts', text: uses('#needs') },
  { rule: 'leaves', file: 'libs/audit/src/domain.ts', text: uses('#directory') },
  { rule: 'embedded-alone', file: 'libs/embedded/src/kernel.ts', text: uses('#kernel') },
  { rule: 'migrations-alone', file: 'migrations/2-seed.ts', text: uses('#kernel') },
  { rule: 'nobody-imports-notifications', file: 'apps/api/src/mail.ts', text: uses('#notifications') },
  { rule: 'nobody-imports-notifications', file: 'libs/needs/src/mail.ts', text: uses('#notifications') },
  {
    rule: 'apps-apart',
    file: 'apps/worker/src/api.ts',
    text: uses('../../api/src/app.js').replace('{ x }', '{ y as x }'),
  },
  {
    rule: 'libs-below-apps',
    file: 'libs/needs/src/app.ts',
    text: uses('../../../apps/api/src/app.js').replace('{ x }', '{ y as x }'),
  },
  { rule: 'no-test-code', file: 'libs/needs/src/built.ts', text: uses('../../../test/builders/need.js') },
  { rule: 'no-dead-files', file: 'libs/needs/src/dead.ts', text: X },
  { rule: 'no-dead-files', file: 'apps/client/src/Dead.tsx', text: X },
  {
    rule: 'no-cycles',
    file: 'libs/needs/src/one.ts',
    text: uses('./two.js'),
    beside: { 'libs/needs/src/two.ts': "import { y } from './one.js';\nexport const x = () => y;\n" },
  },
  {
    rule: 'no-cycles',
    file: 'libs/pilots/src/one.ts',
    text: "import type { X } from './two.js';\nexport type Y = X;\n",
    beside: { 'libs/pilots/src/two.ts': "import type { Y } from './one.js';\nexport type X = Y[];\n" },
  },
  { rule: 'declared-packages', file: 'libs/needs/src/dev.ts', text: uses('tool') },
  { rule: 'declared-packages', file: 'libs/needs/src/stray.ts', text: uses('stray') },
  { rule: 'resolvable', file: 'libs/needs/src/lost.ts', text: uses('./lost-and-gone.js') },
];
