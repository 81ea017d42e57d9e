/** A violation of one rule, and its clean twin. */
export interface LintSeed {
  /** The rule that must refuse `bad`. */
  readonly rule: string;
  /** Any file of the project where the rule holds: the text is linted in its place. */
  readonly file: string;
  readonly bad: string;
  readonly good: string;
  /** A file where `bad` is allowed. */
  readonly except?: string;
}

const SERVICE = 'libs/needs/src/read-needs/needs.service.ts';
const SPEC = 'libs/kernel/src/working-days.spec.ts';
const ACT = 'declare const act: () => Promise<void>;\n';

/** At least one for every rule in eslint.config.mjs. */
export const lintSeeds: readonly LintSeed[] = [
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: "import type { DataSource } from 'typeorm';\nexport const f = (x: DataSource) => x;\n",
    good: "import type { Relation } from 'typeorm';\nexport const f = (x: Relation<object>) => x;\n",
    except: 'libs/kernel/src/data-source.ts',
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: "import { createDataSource } from '#kernel';\nexport const f = createDataSource;\n",
    good: "import { Database } from '#kernel';\nexport const f = Database;\n",
    except: 'apps/cli/src/database/prepare.ts',
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: 'export const f = (x: { getRepository(): object }) => x.getRepository();\n',
    good: "import type { Tx } from '#kernel';\nexport const f = (x: Tx) => x.manager;\n",
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: 'export const f = (x: { createQueryRunner(): object }) => x.createQueryRunner();\n',
    good: "import { sql, type Tx } from '#kernel';\nexport const f = (x: Tx) => x.query(sql`select 1`);\n",
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: "import { InjectRepository } from '@nestjs/typeorm';\nexport const f = InjectRepository;\n",
    good: "import { Inject } from '@nestjs/common';\nexport const f = Inject;\n",
  },
  {
    rule: 'house/one-data-path',
    file: 'apps/api/src/context.ts',
    bad: "import { Pool } from 'pg';\nexport const pool = new Pool();\n",
    good: "import { Database } from '#kernel';\nexport const f = Database;\n",
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: "export const f = () => import('pg');\n",
    good: "export const f = () => import('luxon');\n",
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: "import { Queue } from 'bullmq';\nexport const queue = new Queue('x');\n",
    good: "import { Outbox } from '#kernel';\nexport const f = Outbox;\n",
    except: 'libs/kernel/src/queues.ts',
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: "import type { Tx } from '#kernel';\nexport const f = (tx: Tx) => tx.manager.save({});\n",
    good: "import type { Tx } from '#kernel';\nexport const f = (tx: Tx) => tx.manager.insert('need', {});\n",
  },
  {
    rule: 'house/one-data-path',
    file: SERVICE,
    bad: "import type { Tx } from '#kernel';\nexport const f = (tx: Tx) => tx.manager.remove({});\n",
    good: "import type { Tx } from '#kernel';\nexport const f = (tx: Tx) => tx.manager.delete('need', {});\n",
  },
  {
    rule: 'house/shared-clock',
    file: SERVICE,
    bad: 'export const f = () => new Date();\n',
    good: "export const f = () => new Date('2026-11-20');\n",
    except: 'libs/kernel/src/clock.ts',
  },
  {
    rule: 'house/shared-clock',
    file: SERVICE,
    bad: 'export const f = () => Date.now();\n',
    good: "export const f = () => Date.parse('2026-11-20');\n",
    except: 'apps/cli/src/main.ts',
  },
  {
    rule: 'house/no-forward-ref',
    file: SERVICE,
    bad: "import { forwardRef } from '@nestjs/common';\nexport const f = forwardRef(() => Object);\n",
    good: "import { Inject } from '@nestjs/common';\nexport const f = Inject(Object);\n",
  },
  {
    rule: 'house/few-dependencies',
    file: SERVICE,
    bad: 'export class A {\n  constructor(...[]: []) {}\n}\n'.replace('...[]: []', numbered(8)),
    good: 'export class A {\n  constructor(...[]: []) {}\n}\n'.replace('...[]: []', numbered(7)),
  },
  {
    rule: 'max-lines',
    file: SERVICE,
    bad: 'export {};\n'.repeat(401),
    good: 'export {};\n'.repeat(400),
  },
  {
    rule: 'no-console',
    file: SERVICE,
    bad: "console.log('x');\n",
    good: "console.error('x');\n",
    except: 'apps/cli/src/main.ts',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: SERVICE,
    bad: `${ACT}act();\n`,
    good: `${ACT}await act();\n`,
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    file: 'apps/client/src/needs/way.ts',
    bad: `${ACT}export const f = [1].filter(() => act());\n`,
    good: `${ACT}export const f = [1].map(() => act());\n`,
  },
  {
    rule: '@typescript-eslint/await-thenable',
    file: SERVICE,
    bad: 'await 1;\n',
    good: `${ACT}await act();\n`,
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: SERVICE,
    bad: 'export const f = (x: any) => String(x);\n',
    good: 'export const f = (x: unknown) => String(x);\n',
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    file: SERVICE,
    bad: "import { Tx } from '#kernel';\nexport type T = Tx;\n",
    good: "import type { Tx } from '#kernel';\nexport type T = Tx;\n",
  },
  {
    rule: '@typescript-eslint/no-unused-vars',
    file: SERVICE,
    bad: 'const unused = 1;\n',
    good: 'const _unused = 1;\n',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: SERVICE,
    bad: "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n}\n",
    good: "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n    case 'b':\n      return 1;\n  }\n}\n",
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: SERVICE,
    bad: `// @ts-${'ignore'}\nexport const f = 1;\n`,
    good: '// ignore\nexport const f = 1;\n',
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: SPEC,
    bad: `// @ts-${'expect-error'} because\nexport const f = 1;\n`,
    good: '// because\nexport const f = 1;\n',
  },
  {
    // A comment turns nothing off: it is itself reported, and so is what it wanted to hide.
    rule: 'no-debugger',
    file: SERVICE,
    bad: `// eslint-${'disable-next-line'} no-debugger\ndebugger;\n`,
    good: 'export {};\n',
  },
  { rule: 'eqeqeq', file: SERVICE, bad: "export const f = (x: string) => x == 'a';\n", good: 'export {};\n' },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'apps/client/src/parts/Page.tsx',
    bad: "import { useState } from 'react';\nexport function A({ x }: { x: boolean }) {\n  if (x) useState(1);\n  return null;\n}\n",
    good: "import { useState } from 'react';\nexport function A() {\n  const [one] = useState(1);\n  return <b>{one}</b>;\n}\n",
  },
  {
    rule: 'react-hooks/exhaustive-deps',
    file: 'apps/client/src/parts/Page.tsx',
    bad: "import { useEffect } from 'react';\nexport function useA(x: number) {\n  useEffect(() => console.error(x), []);\n}\n",
    good: "import { useEffect } from 'react';\nexport function useA(x: number) {\n  useEffect(() => console.error(x), [x]);\n}\n",
  },
  ...['it.only', 'describe.only', 'test.skip', 'describe.skip', 'it.todo', 'it.failing'].map((call) => ({
    rule: 'house/every-test-runs',
    file: SPEC,
    bad: `${call}('x', () => undefined);\n`,
    good: `${call.replace(/\..*/, '')}('x', () => undefined);\n`,
  })),
  ...['fit', 'xit', 'fdescribe', 'xtest'].map((call) => ({
    rule: 'house/every-test-runs',
    file: 'test/api/schema.spec.ts',
    bad: `declare const ${call}: (name: string) => void;\n${call}('x');\n`,
    good: `it('x', () => undefined);\n`,
  })),
  {
    rule: 'house/every-test-runs',
    file: SPEC,
    bad: "it.skip.each([1])('x', () => undefined);\n",
    good: "it.each([1])('x', () => undefined);\n",
  },
  {
    rule: 'house/no-sleeps',
    file: SPEC,
    bad: 'await new Promise((resolve) => setTimeout(resolve, 100));\n',
    good: "import { probe } from '../../../test/support/probe.js';\nawait probe('it', () => Promise.resolve(1));\n",
    except: 'test/support/probe.ts',
  },
  {
    rule: 'house/no-sleeps',
    file: 'test/support/test-house.ts',
    bad: "import { setTimeout as pause } from 'node:timers/promises';\nawait pause(1);\n",
    good: "import { probe } from './probe.js';\nawait probe('it', () => Promise.resolve(1));\n",
    except: 'test/support/probe.ts',
  },
  {
    rule: 'house/no-sleeps',
    file: 'test/browser/chromium.ts',
    bad: "import type { Page } from 'playwright-core';\nexport const f = (page: Page) => page.waitForTimeout(100);\n",
    good: "import type { Page } from 'playwright-core';\nexport const f = (page: Page) => page.waitForURL('/');\n",
  },
  {
    rule: 'house/no-module-mocks',
    file: SPEC,
    bad: "import { jest } from '@jest/globals';\njest.unstable_mockModule('pg', () => ({}));\n",
    good: "import { jest } from '@jest/globals';\njest.useFakeTimers();\n",
  },
  {
    rule: 'house/settings-once',
    file: SERVICE,
    bad: "export const f = () => process.env['PORT'];\n",
    good: "import { parseConfig } from '#kernel';\nexport const f = () => parseConfig({}).port;\n",
    except: 'apps/api/src/main.ts',
  },
  {
    rule: 'house/no-calls-out',
    file: SERVICE,
    bad: 'export const f = (address: string) => fetch(address);\n',
    good: 'export const f = (address: string) => new URL(address).host;\n',
    except: 'libs/access/src/providers/relying-party.ts',
  },
  {
    rule: 'house/no-calls-out',
    file: SERVICE,
    bad: "import { request } from 'node:https';\nexport const f = (address: string) => request(address);\n",
    good: "import type { IncomingMessage } from 'node:http';\nexport const f = (x: IncomingMessage) => x.url;\n",
  },
];

/** `a: object, b: object …` */
function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `_${index}: object`).join(', ');
}
