import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.js';
import { describeUsage, makeProgram } from './program.js';

// A reader that has seen enough (`… export supports | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.cannotCreate);
});

const program = makeProgram();
try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    const usage = describeUsage(error, program);
    if (usage !== '') process.stderr.write(`${usage}\n`);
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  } else {
    // Loaded only now: a command that goes well, or asks for help, need not wait for it.
    const { describeFailure } = await import('./failure.js');
    const { text, exitCode } = describeFailure(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = exitCode;
  }
}
