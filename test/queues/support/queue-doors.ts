import { openQueue, QUEUE_SCHEMA, type Config } from '#kernel';
import { queryDatabase } from '../../support/test-database.js';
import type { OwnServers } from './backends.js';
import type { Subject } from './rig.js';

/** Adds jobs of our own for rows of a subject, beside those of the dispatcher. */
export async function addJobs(
  config: Config,
  subject: Pick<Subject, 'subscriber'>,
  ids: readonly number[],
  copy: string,
): Promise<void> {
  const queue = openQueue('effects', config);
  await queue.addBulk(
    ids.map((outboxId) => ({
      name: subject.subscriber,
      data: { outboxId, requestId: 'test' },
      opts: { jobId: `${copy}-${outboxId}` },
    })),
  );
  await queue.close();
}

/** Takes everything away that waits in the queues or is being worked on, as a Redis without persistence would. */
export async function emptyQueues(servers: OwnServers): Promise<void> {
  if (servers.redis !== undefined) await servers.redis.empty();
  else await queryDatabase(servers.databaseUrl, `truncate ${QUEUE_SCHEMA}.job cascade`);
}

/** How many jobs there are, finished ones included. */
export async function jobsLeft(servers: OwnServers): Promise<number> {
  if (servers.redis === undefined) {
    const [row] = await queryDatabase<{ count: number }>(
      servers.databaseUrl,
      `select count(*)::int as count from ${QUEUE_SCHEMA}.job`,
    );
    return row?.count ?? 0;
  }
  // Every job is a hash of its own: <prefix>:<queue>:<job id>, and our job ids end in a number.
  return (await servers.redis.keys()).filter((key) => /:[a-z]+-[\d-]+$/.test(key)).length;
}
