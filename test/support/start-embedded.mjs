/** Starts the embedded PostgreSQL in a process of its own, for tests to kill: `… start-embedded.mjs <dataDir>`. */
import { startEmbedded, StartProblem } from '#embedded';

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const server = await startEmbedded({
    dataDir: process.argv[2],
    log: (line) => tell({ line }),
    address: 'http://127.0.0.1:3000',
    durable: false,
  });
  tell({ url: server.url, pid: server.pid });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
} catch (error) {
  tell(error instanceof StartProblem ? { code: error.code, text: error.message } : { crash: String(error) });
  process.exitCode = 1;
}
