/**
 * `npm run supply`: what the house is made of. Writes the bill of materials (CycloneDX) to dist/, refuses licences that are
 * not allowed and known weaknesses, high and worse, of what runs on the servers. Where the registry does not answer it says
 * so, and that nothing is known: SUPPLY_MUST_ASK=1 makes that red too, for whoever releases.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { refusedLicences, weaknesses } from './supply-rules.mjs';

const npm = (...args) =>
  spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  }).stdout;

const BILL = 'dist/sbom.cdx.json';
const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
mkdirSync('dist', { recursive: true });
writeFileSync(BILL, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages, listed in ${BILL}.`);

const licences = refusedLicences(bill);
for (const line of licences) console.log(`Licence not allowed – ${line}`);

const audit = npm(
  'audit',
  '--omit=dev',
  '--audit-level=high',
  '--json',
  '--fetch-retries=0',
  '--fetch-timeout=10000',
);
const { asked, found, why } = weaknesses(audit);
for (const line of found) console.log(`Known weakness – ${line}`);
if (!asked)
  console.log(
    `Not asked for known weaknesses: the registry did not answer (${why}). Nothing is known about them.`,
  );

const mustAsk = process.env.SUPPLY_MUST_ASK === '1';
if (licences.length + found.length > 0 || (mustAsk && !asked)) process.exit(1);
