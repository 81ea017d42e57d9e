/**
 * Which module may lean on which. A module is reached through its own door and by its name (`#needs`), and only from
 * above. Each rule has a seeded violation in test/gates/boundaries.spec.ts.
 */

/** The modules from the ground up: each may lean on those before it. */
const LAYERS = [
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
  'surveys',
  'engagements',
  'desk',
  'trail',
  'overviews',
  'notifications',
  'house',
];

/** Server code that runs on the real servers: not tests, and not the client, which is built into files. */
const RUNNING = '^(?:apps/(?:api|worker|cli)|libs|migrations)/';
/** Builders make a module's inner values for that module's own specs. */
const BUILDERS = '^test/builders/';
const SPECS = '[.]spec[.]tsx?$';

const layers = LAYERS.slice(0, -1).map((name, place) => ({
  name: `layers-${name}`,
  comment: `libs/${name} may lean only on: ${LAYERS.slice(0, place).join(', ') || 'no module'}.`,
  severity: 'error',
  from: { path: `^libs/${name}/`, pathNot: SPECS },
  to: { path: '^(?:libs|migrations)/', pathNot: `^libs/(?:${LAYERS.slice(0, place + 1).join('|')})/` },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: 'known-modules',
      comment: 'A new module gets its place in LAYERS.',
      severity: 'error',
      from: {},
      to: { path: '^libs/', pathNot: `^libs/(?:embedded|${LAYERS.join('|')})/` },
    },
    {
      name: 'front-door',
      comment: 'A module has one door: its src/index.ts.',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations|test)/([^/]+)/', pathNot: BUILDERS },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index[.]ts$'] },
    },
    {
      name: 'by-name',
      comment: 'Write #needs, not a path into libs/needs.',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations|test)/([^/]+)/', pathNot: BUILDERS },
      to: { path: '^libs/', pathNot: '^libs/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'migrations-by-name',
      severity: 'error',
      from: { pathNot: '^migrations/' },
      to: { path: '^migrations/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'leaves',
      comment: 'audit and access know ids and verbs, never a domain word.',
      severity: 'error',
      from: { path: '^libs/(?:audit|access)/' },
      to: { path: '^(?:libs|migrations)/', pathNot: '^libs/(?:audit|access|kernel)/' },
    },
    {
      name: 'embedded-alone',
      comment: 'The embedded PostgreSQL knows nothing of the product.',
      severity: 'error',
      from: { path: '^libs/embedded/' },
      to: { path: '^(?:apps|libs|migrations)/', pathNot: '^libs/embedded/' },
    },
    {
      name: 'migrations-alone',
      comment: 'A migration must mean the same in ten years: it leans on no code that changes.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(?:apps|libs)/' },
    },
    {
      name: 'nobody-imports-notifications',
      comment:
        'Notifications listen. Only the house puts them in, and the development door shows caught mail.',
      severity: 'error',
      from: {
        path: '^(?:apps|libs)/',
        pathNot: ['^libs/(?:notifications|house)/', '^apps/api/src/development[.]controller[.]ts$'],
      },
      to: { path: '^libs/notifications/' },
    },
    {
      name: 'apps-apart',
      comment: 'Apps meet in libs, never in each other.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-below-apps',
      severity: 'error',
      from: { path: '^(?:libs|migrations)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-test-code',
      comment: 'What runs on the servers leans on no test.',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations)/', pathNot: SPECS },
      to: { path: ['^test/', SPECS] },
    },
    {
      name: 'no-dead-files',
      comment: 'What none of the programs reaches is in nobody’s use.',
      severity: 'error',
      from: { path: '^apps/(?:[^/]+/src/main[.]tsx?$|client/[^/]+[.]ts$)' },
      to: {
        path: '^(?:apps/[^/]+/src|libs/[^/]+/src|migrations)/',
        pathNot: [SPECS, '[.]d[.]ts$', '/main[.]tsx?$'],
        reachable: false,
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'declared-packages',
      comment: 'What runs on the servers stands under dependencies: the image has no others.',
      severity: 'error',
      // GraphiQL and the embedded provider are loaded in development only, where their packages are.
      from: {
        path: RUNNING,
        pathNot: [SPECS, '^apps/api/src/graphiql[.]ts$', '^apps/api/src/sign-in/embedded-provider[.]ts$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // Packages of types alone have nothing to resolve to, nor what Vite makes up; what is built need not be there yet.
      to: {
        couldNotResolve: true,
        pathNot: ['^virtual:', '^(?:vite/client|@graphql-typed-document-node/core)$', '^(?:[.][.]/)+dist/'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|[.]data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
    },
  },
};
