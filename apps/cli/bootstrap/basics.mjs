import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const at = (...parts) => path.join(ROOT, ...parts);

export const WINDOWS = process.platform === 'win32';
/** The Node that everything but the bootstrap runs on. */
export const NODE_24 = WINDOWS
  ? at('node_modules', 'node', 'bin', 'node.exe')
  : at('node_modules', '.bin', 'node');

/** A reason to end with one line and no stack. */
export class Refusal extends Error {}

export const say = (line) => process.stderr.write(`${line}\n`);

export function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

export function readJson(file) {
  try {
    return JSON.parse(read(file));
  } catch {
    return null;
  }
}

export const hash = (parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
