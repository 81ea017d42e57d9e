import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { CommandProblem, EXIT } from './exit-codes.js';

/** What a writer of `writeWhole` is given. */
export interface GrowingFile {
  write(bytes: Uint8Array): Promise<unknown>;
}

/**
 * Writes a file that is there whole or not at all: beside its place first, then moved there. A file that is there
 * already stays, unless `force` is given. `secret` files are for whoever wrote them only.
 */
export async function writeWhole<T>(
  target: string,
  options: { readonly force: boolean; readonly secret: boolean },
  write: (file: GrowingFile) => Promise<T>,
): Promise<T> {
  if (!options.force && (await stat(target).catch(() => null)) !== null) {
    throw new CommandProblem(
      EXIT.cannotCreate,
      `${target} is there already. Choose another name, or add --force.`,
    );
  }
  const beside = `${target}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(beside, 'wx', options.secret ? 0o600 : 0o644);
    let written: T;
    try {
      written = await write({ write: (bytes) => handle.appendFile(bytes) });
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
    return written;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!FILE_CODES.includes(code)) throw error;
    throw new CommandProblem(EXIT.cannotCreate, `${target} cannot be written (${code}).`);
  } finally {
    await rm(beside, { force: true });
  }
}

const FILE_CODES = [
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EISDIR',
  'EIO',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'ENOTEMPTY',
  'EPERM',
  'EROFS',
];
