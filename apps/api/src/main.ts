import 'reflect-metadata';
import { exitWithParent, tellParentReady } from '#embedded';
import { ConfigProblem, parseConfig } from '#kernel';
import { createApi } from './api.js';

try {
  const config = parseConfig(process.env);
  const app = await createApi(config);
  exitWithParent(() => app.close());
  await app.listen(config.port, config.host);
  tellParentReady();
} catch (error) {
  const known = error instanceof ConfigProblem || (error as { code?: string }).code === 'EADDRINUSE';
  console.error(known ? (error as Error).message : error);
  process.exit(known ? ConfigProblem.exitCode : 1);
}
