/**
 * What may come with the house: under which licences, and with which known weaknesses. Pure: `supply.mjs` asks npm.
 */

/** Licences (SPDX) that go together with EUPL-1.2 in what we hand out. A new one is a decision: add it here, with care. */
export const ALLOWED = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
  ],
  ...['PSF-2.0', 'Python-2.0', 'Unlicense', 'Zlib'],
  // Weak copyleft, for whole files: used unchanged.
  'MPL-2.0',
  // Of tools that check our files and are not handed out.
  ...['Artistic-2.0', 'WTFPL'],
  // Of data and fonts: named in the papers.
  ...['CC-BY-3.0', 'CC-BY-4.0', 'OFL-1.1'],
]);

/** Packages that say their licence in an old way only; read by a person. */
const READ = new Map([
  ['busboy', 'MIT'],
  ['streamsearch', 'MIT'],
]);

/** Whether an SPDX expression leaves us an allowed way: one alternative whose every part is allowed. */
export const isAllowed = (expression) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((way) => way.split(/ AND /i).every((licence) => ALLOWED.has(licence.trim())));

const licenceOf = ({ name, licenses = [] }) =>
  licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name).join(' AND ') ||
  READ.get(name) ||
  'none';

/** Packages of a CycloneDX bill of materials whose licence is not allowed, one line each. */
export const refusedLicences = (bill) =>
  bill.components
    .map((component) => ({ name: component.name, version: component.version, licence: licenceOf(component) }))
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);

/**
 * What `npm audit --json` says: weaknesses of what runs on the servers, high and worse. `asked` is false where the registry
 * did not answer: then nothing is known, which is not the same as nothing found.
 */
export function weaknesses(output) {
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return { asked: false, found: [], why: 'no answer' };
  }
  if (report.vulnerabilities === undefined) {
    return {
      asked: false,
      found: [],
      why: String(report.message ?? report.error?.summary ?? 'no answer').split(' - ')[0],
    };
  }
  const found = Object.values(report.vulnerabilities)
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  return { asked: true, found };
}
