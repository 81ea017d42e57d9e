import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './run-tool.js';
import { isAllowed, refusedLicences, weaknesses } from './supply-rules.mjs';

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['Apache-2.0 AND MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['BUSL-1.1', false],
    ['UNLICENSED', false],
    ['none', false],
  ])('%s: %p', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  it('that are not allowed, or not told, are named', () => {
    const components = [
      { name: 'fine', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] },
      { name: 'ways', version: '1.0.0', licenses: [{ expression: '(MIT OR GPL-2.0-only)' }] },
      { name: 'greedy', version: '2.0.0', licenses: [{ license: { id: 'SSPL-1.0' } }] },
      { name: 'silent', version: '3.0.0' },
    ];
    expect(refusedLicences({ components })).toEqual(['greedy 2.0.0: SSPL-1.0', 'silent 3.0.0: none']);
  });
});

describe('known weaknesses', () => {
  it('are named from high on', () => {
    const vulnerabilities = {
      a: { name: 'a', severity: 'critical', range: '<2' },
      b: { name: 'b', severity: 'high', range: '*' },
      c: { name: 'c', severity: 'moderate', range: '*' },
    };
    expect(weaknesses(JSON.stringify({ vulnerabilities }))).toEqual({
      asked: true,
      found: ['a <2: critical', 'b *: high'],
    });
    expect(weaknesses('{"vulnerabilities":{}}')).toEqual({ asked: true, found: [] });
  });

  it.each(['', 'npm error', '{"message":"405 Method Not Allowed - POST somewhere","statusCode":405}'])(
    'are not known where nobody answered: %p',
    (output) => {
      expect(weaknesses(output)).toMatchObject({ asked: false, found: [] });
    },
  );
});

describe('secrets', () => {
  const scan = async (text: string): Promise<number | null> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'samlingsplats-secret-'));
    try {
      await writeFile(path.join(folder, 'x.txt'), text);
      const args = ['--secretlintrc', path.resolve('.secretlintrc.json'), path.join(folder, 'x.txt')];
      return (await runTool('node_modules/secretlint/bin/secretlint.js', args)).code;
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('in a file are found', async () => {
    // Put together here, so that this file does not hold what it looks for.
    expect(await scan(`key = "${['gh', 'p_', 'aB3'.repeat(12)].join('')}"\n`)).toBe(1);
    expect(await scan('key = "from the environment"\n')).toBe(0);
  });
});
