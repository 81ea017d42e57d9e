/** What a running PostgreSQL writes into `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly dataFolder: string;
}

/** Reads `postmaster.pid`: the process and its data folder; null when the file is not whole. */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const [first, second] = text.split('\n').map((line) => line.trim());
  // A single-user server writes its number negative.
  const pid = Math.abs(Number(first));
  if (!Number.isSafeInteger(pid) || pid === 0 || second === undefined || second === '') return null;
  return { pid, dataFolder: second };
}
