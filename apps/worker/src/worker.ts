import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { HouseModule } from '#house';
import {
  ConfigProblem,
  Database,
  Dispatcher,
  Effects,
  LOGGER,
  pendingMigrations,
  requireAppRole,
  Sweeper,
  type Config,
  type Logger,
} from '#kernel';

/** The same modules as the API, without HTTP: effects of the outbox, and sweeps. Any number may run. */
export async function createWorker(
  config: Config,
): Promise<{ start(): Promise<void>; stop(): Promise<void> }> {
  await requireAppRole(config);
  const app = await NestFactory.createApplicationContext(
    HouseModule.forRoot({ config, process: 'worker', poolSize: 12 }),
    {
      logger: config.logLevel === 'silent' ? false : ['error', 'warn'],
      abortOnError: false,
    },
  );
  const pending = await pendingMigrations(app.get(DataSource));
  if (pending.length > 0) {
    await app.close();
    throw new ConfigProblem(
      `The database lacks ${pending.length} migration(s). Run "samlingsplats migrate", then start again.`,
    );
  }
  const dispatcher = new Dispatcher(app.get(Database), app.get(Effects), config, app.get<Logger>(LOGGER));
  const sweeper = app.get(Sweeper);
  return {
    async start() {
      await dispatcher.start();
      sweeper.start();
    },
    async stop() {
      await sweeper.stop();
      await dispatcher.stop();
      await app.close();
    },
  };
}
