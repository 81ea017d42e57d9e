/** One Ctrl-C reaches a process several times: from the terminal, from npm and from the bootstrap. */
const ECHO_MS = 500;

/** Tells presses of Ctrl-C apart from echoes of the same press. Times are milliseconds of one steady clock. */
export class KeyPresses {
  private last: number | null = null;

  /** Whether a signal at this time is a new press. */
  isNew(time: number): boolean {
    const isNew = this.last === null || time - this.last >= ECHO_MS;
    if (isNew) this.last = time;
    return isNew;
  }
}
