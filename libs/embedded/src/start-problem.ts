/** Why a start was refused; stable, for machines and tests. */
export type StartProblemCode =
  | 'ALREADY_RUNNING'
  | 'BINARIES_MISSING'
  | 'DATABASE_FOREIGN'
  | 'DATABASE_HALF_MADE'
  | 'DATABASE_VERSION'
  | 'DATA_DIR_NOT_A_FOLDER'
  | 'DATA_DIR_NOT_WRITABLE'
  | 'DATA_DIR_OTHER_OWNER'
  | 'DATA_DIR_UNREACHABLE'
  | 'HOST_UNKNOWN'
  | 'INITDB_FAILED'
  | 'NO_RUN_USER'
  | 'PORT_NOT_ALLOWED'
  | 'PORT_TAKEN'
  | 'POSTGRES_FAILED';

/** An expected reason why nothing was started. The message is one line and says what to do; print it without a stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly code: StartProblemCode;

  constructor(code: StartProblemCode, text: string) {
    super(text.replace(/\s+/g, ' ').trim());
    this.code = code;
  }
}

/** The system's code of a failed call (`ENOENT`), if it has one. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
