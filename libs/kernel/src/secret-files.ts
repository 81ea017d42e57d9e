import { readFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Fills in secrets that lie in files, as Docker, Kubernetes and systemd hand them out: `DATABASE_URL_FILE` names the
 * file that holds DATABASE_URL. @throws with the name of the variable, never with what the file holds
 */
export function withSecretFiles(env: Environment, secrets: readonly string[]): Environment {
  const filled: Record<string, string | undefined> = { ...env };
  for (const name of secrets) {
    const file = env[`${name}_FILE`];
    if (file === undefined || file === '') continue;
    if (env[name] !== undefined && env[name] !== '')
      throw new Error(`${name}: is given both here and as ${name}_FILE. Keep one of them`);
    filled[name] = contentOf(name, file);
  }
  return filled;
}

/** A file ends with a line end that is no part of the secret. */
function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new Error(`${name}_FILE: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
