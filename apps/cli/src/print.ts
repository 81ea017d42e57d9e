/** Writes a line of a command's output. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Writes a line beside the output: progress and notices. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Rows as columns that stand below each other. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    )
    .join('\n');
}
