/** A process to be supervised: `… supervised.mjs <name> <serve|stubborn|wrong-settings|broken>`. */
import { exitWithParent, tellParentReady } from '#embedded';

const [name, mode] = process.argv.slice(2);
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const stop = async () => tell({ stopped: name });

exitWithParent(stop);
if (mode === 'wrong-settings') process.exit(78);
if (mode === 'broken') process.exit(1);
process.on('SIGTERM', () =>
  mode === 'stubborn' ? tell({ ignored: name }) : stop().then(() => process.exit(0)),
);
tell({ [name]: process.pid });
tellParentReady();
setInterval(() => undefined, 60_000);
