/** A worker that never gets out of its sweep, to be killed in the middle: `… endless-sweep.mjs <name>`. */
import { houseSchema } from '../../../dist/libs/house/src/index.js';
import {
  createDataSource,
  createLogger,
  Database,
  parseConfig,
  Sweeper,
} from '../../../dist/libs/kernel/src/index.js';

process.once('disconnect', () => process.exit());
const config = parseConfig(process.env);
const dataSource = await createDataSource(config, houseSchema, 2).initialize();
const sweeper = new Sweeper(new Database(dataSource), createLogger('sweeper', config));
sweeper.add({
  name: process.argv[2],
  everySeconds: 60,
  run: () => {
    console.log('sweeping');
    return new Promise(() => setInterval(() => undefined, 60_000));
  },
});
await sweeper.runDue();
