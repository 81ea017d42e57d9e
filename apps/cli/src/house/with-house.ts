import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HouseModule } from '#house';
import { isProblem, requireAppRole, type Outcome } from '#kernel';
import { withDatabase } from '../database/with-database.js';
import { CommandProblem, EXIT } from '../exit-codes.js';

/** Runs a command's work with all modules of the house: the same services as in API and worker. */
export const withHouse = <T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> =>
  withDatabase({ migrated: true }, async (config) => {
    await requireAppRole(config);
    const app = await NestFactory.createApplicationContext(
      HouseModule.forRoot({ config, process: 'command', poolSize: 4 }),
      { logger: ['error', 'warn'], abortOnError: false },
    );
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  });

/** The result of a use case. @throws CommandProblem when it was an expected outcome other than success */
export function succeeded<T>(outcome: Outcome<T>): T {
  if (!isProblem(outcome)) return outcome;
  const fields = outcome.fields.map(({ path, text }) => ` ${path}: ${text.en}`).join('');
  throw new CommandProblem(EXIT.data, `${outcome.text.en}${fields}`);
}
