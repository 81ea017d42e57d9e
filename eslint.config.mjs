/**
 * The rules of the house as lint. No comment can turn one off; where a file may do what others may not, it stands in
 * a list below, with the reason. Each rule has a seeded violation in test/gates/lint.spec.ts.
 */
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may hold the pool, a repository or a queue: everyone else asks `Database.read` and `Database.write`. */
const DATA_PATH = [
  'libs/kernel/src/{app-role,database,data-source,dispatcher,prepared,queues}.ts', // the data path itself, and the queues beside it
  'libs/kernel/src/kernel.module.ts', // opens the one pool of the process and closes it
  'libs/house/src/drift.ts', // compares tables with entities
  'libs/embedded/src/start-embedded.ts', // makes the first database, before there is anything to read
  'apps/cli/src/database/**', // migrations and seeding under a lock, backup and restore, does it answer at all
  'apps/api/src/health.controller.ts', // asks whether the pool answers
  'apps/{api/src/api,worker/src/worker}.ts', // refuse to start on another version of the schema
  'test/**', // tests look at what is really there
];

/** Who may read the machine's clock: everyone else takes `tx.now`, which tests move. */
const MACHINE_CLOCK = [
  'libs/{kernel,embedded}/**',
  'apps/cli/**', // names of files it makes, time passed
  'apps/client/**', // the reader's own clock
  'libs/access/src/sign-in{,.spec}.ts', // a sign-in lives by the wall clock: moving the clock of the house ends none
  'apps/api/src/development.controller.ts', // issues such sign-ins
  'test/**',
];

/** Who may read the environment: everyone else takes `Config`, parsed once at start. */
const ENVIRONMENT = [
  'apps/{api,worker}/src/main.ts', // parse it
  'apps/cli/src/**', // parses it, and hands it on to the processes it starts
  'libs/embedded/**', // hands it on to PostgreSQL
  'test/**',
  '**/*.spec.ts',
];

/** Who may call other servers: addresses from the settings, never from people. PostgreSQL, Redis and SMTP have their drivers. */
const CALLS_OUT = [
  'libs/access/src/providers/**', // sign-in providers of the settings, and what they name themselves
  'libs/embedded/**',
  'apps/cli/src/**', // the command asks the API of its own machine
  'apps/client/**', // runs in the browser, which the content security policy holds to its own house
  'test/**',
  '**/*.spec.ts',
];

/** Who may wait by the clock: everyone else probes for what should come. */
const WAITING = ['test/support/probe.ts', 'test/bench/**'];

const TESTS = ['**/*.spec.{ts,tsx}', 'test/**/*.{ts,mjs}'];

/** What entities and migrations need of TypeORM; the rest of it is for DATA_PATH. */
const TYPEORM_WORDS =
  /^(Check|Column|Entity|ForeignKey|Index|MigrationInterface|PrimaryColumn|QueryDeepPartialEntity|QueryRunner|Relation)$/;

/** A rule: this message wherever one of these selectors matches. */
const refuse = (message, ...selectors) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    Object.fromEntries(selectors.map((selector) => [selector, (node) => context.report({ node, message })])),
});

const house = {
  rules: {
    'one-data-path': refuse(
      'One data path: read and write through Database.read and Database.write; emit events to the outbox.',
      'Identifier[name=/^(DataSource|createDataSource|createAppDataSource|InjectRepository|InjectDataSource|InjectEntityManager)$/]',
      'MemberExpression[property.name=/^(getRepository|getTreeRepository|createQueryRunner)$/]',
      // Of the manager: insert, update, delete and find. `save` hides what it writes, the rest leaves the transaction.
      `MemberExpression[object.property.name='manager'][property.name=/^(save|remove|softRemove|clear|query|transaction|connection|dataSource|queryRunner|withRepository)$/]`,
      `ImportDeclaration[source.value='typeorm'] > ImportSpecifier:not([imported.name=${TYPEORM_WORDS}])`,
      'ImportDeclaration[source.value=/^(pg|bullmq|ioredis)$/]',
      'ImportExpression[source.value=/^(typeorm|pg|bullmq|ioredis)$/]',
    ),
    'shared-clock': refuse(
      'One clock: take tx.now, or inject Clock.',
      `NewExpression[callee.name='Date'][arguments.length=0]`,
      `CallExpression[callee.object.name='Date'][callee.property.name='now']`,
    ),
    'no-forward-ref': refuse('No forwardRef: break the circle.', `Identifier[name='forwardRef']`),
    'few-dependencies': refuse(
      'More than 7 dependencies: split by use case.',
      `MethodDefinition[kind='constructor'] > FunctionExpression[params.length>7]`,
    ),
    'every-test-runs': refuse(
      'Every test runs, or is not there.',
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
      'CallExpression[callee.name=/^[fx](it|test|describe)$/]',
    ),
    'no-sleeps': refuse(
      'No sleeps: probe for what should come (test/support/probe.ts).',
      `CallExpression[callee.name='setTimeout']`,
      `ImportDeclaration[source.value=/^(node:)?timers(.promises)?$/]`,
      `CallExpression[callee.property.name='waitForTimeout']`,
    ),
    'no-module-mocks': refuse(
      'No mocks of modules: test on the real thing.',
      `CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]`,
    ),
    'no-calls-out': refuse(
      'No calls to other servers from here: what people type in must never become an address that we fetch (CALLS_OUT).',
      `CallExpression[callee.name='fetch']`,
      `MemberExpression[object.name='globalThis'][property.name='fetch']`,
      'ImportDeclaration[source.value=/^(node:)?(https?|http2|net|tls|dgram)$/][importKind="value"] > ImportSpecifier[importKind="value"]:not([imported.name=/^is/])',
      'ImportDeclaration[source.value=/^(undici|axios|got|node-fetch)$/]',
    ),
    'settings-once': refuse(
      'Settings are parsed once: take Config (#kernel).',
      `MemberExpression[object.name='process'][property.name='env']`,
    ),
  },
};

export default defineConfig(
  { ignores: ['node_modules', 'dist', '.data', 'coverage', 'test/.artifacts', 'apps/*/src/generated'] },
  {
    linterOptions: { noInlineConfig: true },
    plugins: { house },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-debugger': 'error',
      'house/no-forward-ref': 'error',
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'house/few-dependencies': 'error',
      'house/one-data-path': 'error',
      'house/shared-clock': 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts'],
    rules: { 'house/settings-once': 'error', 'house/no-calls-out': 'error' },
  },
  {
    files: ['libs/**/*.ts', 'apps/{api,worker}/**/*.ts'],
    // An error before there is a log may be said; everything else goes through the logger.
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: ['apps/client/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: TESTS,
    rules: { 'house/every-test-runs': 'error', 'house/no-module-mocks': 'error', 'house/no-sleeps': 'error' },
  },
  { files: DATA_PATH, rules: { 'house/one-data-path': 'off' } },
  { files: MACHINE_CLOCK, rules: { 'house/shared-clock': 'off' } },
  { files: ENVIRONMENT, rules: { 'house/settings-once': 'off' } },
  { files: CALLS_OUT, rules: { 'house/no-calls-out': 'off' } },
  { files: WAITING, rules: { 'house/no-sleeps': 'off' } },
);
