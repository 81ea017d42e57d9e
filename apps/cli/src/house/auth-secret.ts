import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandProblem, EXIT } from '../exit-codes.js';

const LEAST = 32;

/**
 * The secret that signs development sign-ins, random and the same for each installation: whoever is signed in stays so
 * when the house starts again. Two starts at once agree on one.
 */
export async function readAuthSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'auth-secret');
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    const known = await readFile(file, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    if (known !== null) return checked(known.trim(), file);
    await mkdir(dataDir, { recursive: true });
    await writeFile(beside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    await link(beside, file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    return checked((await readFile(file, 'utf8')).trim(), file);
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    throw new CommandProblem(
      EXIT.settings,
      `${file} cannot be read or made (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}). Give yourself the right to it, or set AUTH_SECRET.`,
    );
  } finally {
    await rm(beside, { force: true });
  }
}

function checked(secret: string, file: string): string {
  if (secret.length >= LEAST) return secret;
  throw new CommandProblem(
    EXIT.settings,
    `${file} is not whole. Remove it; a new one is made at the next start.`,
  );
}
