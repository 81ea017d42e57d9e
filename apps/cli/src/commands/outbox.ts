import { Database, operatorContext, parkedRows, retryParked } from '#kernel';
import { withHouse } from '../house/with-house.js';
import { columns, print } from '../print.js';

/** `samlingsplats outbox`: what failed for good, newest first. */
export const listParked = (): Promise<void> =>
  withHouse(async (app) => {
    const rows = await parkedRows(app.get(Database, { strict: false }), operatorContext);
    if (rows.length === 0) {
      print('Nothing is parked: every effect has happened or is under way.');
      return;
    }
    const header = ['Row', 'What happened', 'What should follow', 'Record', 'Tried', 'Why', 'Parked'];
    const lines = rows.map((row) => [
      String(row.id),
      row.topic,
      row.subscriber,
      row.recordId,
      String(row.attempts),
      row.lastError ?? '',
      row.parkedAt.toISOString(),
    ]);
    print(columns([header, ...lines]));
    print('Put right what stands under "Why", then run: npm run cli -- outbox retry');
  });

/** `samlingsplats outbox retry` */
export const retryAllParked = (): Promise<void> =>
  withHouse(async (app) => {
    const database = app.get(Database, { strict: false });
    const parked = await parkedRows(database, operatorContext);
    await retryParked(database, operatorContext);
    print(parked.length === 0 ? 'Nothing was parked.' : 'The parked effects will be tried again.');
  });
