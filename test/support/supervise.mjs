/** A start without a product: `… supervise.mjs <mode of A> <mode of B>`; the modes are those of supervised.mjs. */
import { superviseProcesses } from '../../apps/cli/src/start/supervisor.ts';

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const script = new URL('supervised.mjs', import.meta.url).pathname;
const processes = process.argv.slice(2).map((mode, index) => {
  const name = 'AB'[index];
  return { name, args: [...process.execArgv, script, name, mode], env: process.env, tellsReady: true };
});
const supervision = superviseProcesses(processes, {
  log: (line) => tell({ line }),
  afterwards: async () => tell({ afterwards: true }),
  backoff: { firstMs: 1, longestMs: 1 },
});
tell({ ready: await supervision.ready });
process.exitCode = await supervision.done;
