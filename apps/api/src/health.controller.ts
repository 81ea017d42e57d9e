import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, pendingMigrations, pingQueue, type Config } from '#kernel';

type Check = 'up' | 'down';

/** For whoever watches the house: is the process alive, is it ready for work? */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res() response: Response): Promise<void> {
    const [database, queue, migrations] = await Promise.all([
      check(() => this.dataSource.query('select 1')),
      check(() => pingQueue(this.config)),
      check(async () => {
        if ((await pendingMigrations(this.dataSource)).length > 0) throw new Error('pending');
      }),
    ]);
    const ok = [database, queue, migrations].every((state) => state === 'up');
    response
      .status(ok ? 200 : 503)
      .json({ status: ok ? 'ok' : 'error', checks: { database, queue, migrations } });
  }
}

const check = async (probe: () => Promise<unknown>): Promise<Check> => {
  try {
    await probe();
    return 'up';
  } catch {
    return 'down';
  }
};
