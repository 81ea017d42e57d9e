import { createWorker } from '../../apps/worker/src/worker.js';
import { TestHouse } from '../support/test-house.js';
import { Marks } from './marks.js';
import { gather } from './people.js';
import { tellAll } from './records.js';
import type { Ground } from './report.js';
import { Standing } from './standing.js';

/** Opens a house, tells everything in it, and leaves it as it stands: nothing works in the background any more. */
export async function layGround(): Promise<Ground> {
  const house = await TestHouse.open({ worker: false });
  const worker = await createWorker(house.config);
  await worker.start();
  const marks = new Marks();
  try {
    const people = await gather(house, marks);
    const records = await tellAll(house, marks);
    await worker.stop();
    const standing = await Standing.of(house.config.databaseUrl ?? '');
    return { house, people, records, marks, standing };
  } catch (error) {
    await worker.stop();
    await house.close();
    throw error;
  }
}

/** Takes it down. */
export async function clear(ground: Ground | undefined): Promise<void> {
  await ground?.standing.close();
  await ground?.house.close();
}
