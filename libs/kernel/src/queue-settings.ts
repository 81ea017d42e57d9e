/** What a queue may do to the machine and to a failing job. Every queue sets all of it. */
export interface QueueSettings {
  /** Jobs at once in one worker process. */
  readonly concurrency: number;
  /** How long a worker owns a job without a sign of life, ms. Short: a killed worker's jobs move on soon. */
  readonly lockDuration: number;
  /** How often lost jobs are looked for, ms. */
  readonly stalledInterval: number;
}

export type QueueName = 'effects' | 'matching' | 'mail';

/**
 * The queues. A job is only a wake-up for an outbox row: attempts, backoff and order live in that row, so BullMQ
 * itself never retries. Connection budget: each queue takes 2 connections for producing (worker only), 2 for working.
 */
export const QUEUES: Readonly<Record<QueueName, QueueSettings>> = {
  effects: { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000 },
  // Matching is processor work: more at once only makes each slower on two cores.
  matching: { concurrency: 2, lockDuration: 10_000, stalledInterval: 5_000 },
  // A mail server may be slow; the mail row carries its own claim.
  mail: { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000 },
};

export const queueNames = Object.keys(QUEUES) as QueueName[];
