/** How a command ends, after BSD's sysexits; the table for operators is in apps/cli/README.md. */
export const EXIT = {
  ok: 0,
  /** Something that should not happen. */
  fault: 1,
  /** There is no such command, kind or option. */
  usage: 64,
  /** A file or an answer is not as it must be; nothing was changed. */
  data: 65,
  /** There is no such file, or it may not be read. */
  noInput: 66,
  /** A server does not answer. */
  unavailable: 69,
  /** A file cannot be written. */
  cannotCreate: 73,
  /** A port or folder is in use: later, or elsewhere. */
  tryLater: 75,
  /** A setting is wrong. */
  settings: 78,
} as const;

/** An expected reason why a command could not do its work: one line that says what to do, printed without a stack. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';

  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message);
  }
}
