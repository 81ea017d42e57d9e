import 'reflect-metadata';
import { exitWithParent, tellParentReady } from '#embedded';
import { ConfigProblem, parseConfig } from '#kernel';
import { createWorker } from './worker.js';

try {
  const worker = await createWorker(parseConfig(process.env));
  const stop = async (): Promise<void> => {
    await worker.stop();
    process.exit(0);
  };
  exitWithParent(() => worker.stop());
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  await worker.start();
  tellParentReady();
} catch (error) {
  const known = error instanceof ConfigProblem;
  console.error(known ? error.message : error);
  process.exit(known ? ConfigProblem.exitCode : 1);
}
