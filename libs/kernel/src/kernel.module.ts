import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { createAppDataSource, type Schema } from './data-source.js';
import { Database, IDEMPOTENCY_HOURS } from './database.js';
import { Limiter } from './limiter.js';
import { createLogger, type Logger } from './log.js';
import { Effects, Outbox } from './outbox.js';
import { sql } from './sql.js';
import { Sweeper } from './sweeps.js';

/** Injection tokens for what is not a class. */
export const CONFIG = Symbol('config');
export const LOGGER = Symbol('logger');

/** How many finished rows one housekeeping run removes at most. */
const HOUSEKEEPING_ROWS = 10_000;

/** Clock, data path, outbox, sweeps and settings, for every other module. */
@Global()
@Module({})
export class KernelModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    sweeper: Sweeper,
  ) {
    sweeper.add({
      name: 'housekeeping',
      everySeconds: 3600,
      run: async (tx) => {
        await tx.execute(sql`delete from idempotency_key
          where created_at < ${tx.now}::timestamptz - ${IDEMPOTENCY_HOURS} * interval '1 hour'`);
        await tx.execute(sql`delete from rate_limit where full_at < ${tx.now}`);
        await tx.execute(sql`delete from outbox where id in (
          select id from outbox where done_at < ${tx.now}::timestamptz - interval '7 days' limit ${HOUSEKEEPING_ROWS})`);
      },
    });
  }

  /** `process` names the process in its log. */
  static forRoot(options: {
    config: Config;
    schema: Schema;
    process: string;
    poolSize?: number;
  }): DynamicModule {
    const { config, schema } = options;
    return {
      module: KernelModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useFactory: () => createLogger(options.process, config) },
        {
          provide: DataSource,
          useFactory: () => createAppDataSource(config, schema, options.poolSize).initialize(),
        },
        { provide: Database, useFactory: (source: DataSource) => new Database(source), inject: [DataSource] },
        { provide: Clock, useFactory: (database: Database) => new Clock(database), inject: [Database] },
        { provide: Limiter, useFactory: (database: Database) => new Limiter(database), inject: [Database] },
        { provide: Effects, useFactory: () => new Effects() },
        { provide: Outbox, useFactory: (effects: Effects) => new Outbox(effects), inject: [Effects] },
        {
          provide: Sweeper,
          useFactory: (database: Database, log: Logger, known: Config) => new Sweeper(database, log, known),
          inject: [Database, LOGGER, CONFIG],
        },
      ],
      exports: [CONFIG, LOGGER, DataSource, Database, Clock, Limiter, Effects, Outbox, Sweeper],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
