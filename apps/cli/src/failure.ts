import { StartProblem, type StartProblemCode } from '#embedded';
import { ConfigProblem } from '#kernel';
import { CommandProblem, EXIT } from './exit-codes.js';

/** What is in use now and may be free later; every other start problem is a matter of settings. */
const TRY_LATER: readonly StartProblemCode[] = ['ALREADY_RUNNING', 'PORT_TAKEN'];

/** What to print about a failed command, and how to end. Faults keep their stack: somebody has to find them. */
export function describeFailure(error: unknown): { text: string; exitCode: number } {
  if (error instanceof CommandProblem) return { text: error.message, exitCode: error.exitCode };
  if (error instanceof ConfigProblem) return { text: error.message, exitCode: EXIT.settings };
  if (error instanceof StartProblem) {
    const exitCode = TRY_LATER.includes(error.code) ? EXIT.tryLater : EXIT.settings;
    return { text: error.message, exitCode };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `This should not happen; please report it.\n${text}`, exitCode: EXIT.fault };
}
