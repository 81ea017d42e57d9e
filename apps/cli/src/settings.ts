import path from 'node:path';
import { parseConfig, projectRoot, type Config } from '#kernel';

/** The settings of this process, with the data folder as an absolute path. @throws ConfigProblem */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Config {
  const config = parseConfig(env);
  return { ...config, dataDir: path.resolve(projectRoot, config.dataDir) };
}

/** A file as the user named it, from where the user stands: npm and the bootstrap have gone to the project's folder. */
export const userPath = (file: string): string =>
  path.resolve(process.env['SAMLINGSPLATS_CWD'] ?? process.cwd(), file);
