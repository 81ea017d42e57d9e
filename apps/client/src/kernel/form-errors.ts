/** An answer from the API that says which fields to correct. */
interface Invalid {
  readonly message: string;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
}

/** Errors by field on the page; what belongs to none of them is kept as general text, never lost. */
export function fieldErrors(
  problem: Invalid,
  names: readonly string[],
): { readonly fields: Readonly<Record<string, string>>; readonly general: readonly string[] } {
  const fields: Record<string, string> = {};
  const general: string[] = [];
  for (const { path, message } of problem.fields) {
    const name = names.includes(path) ? path : path.split('.').find((part) => names.includes(part));
    if (name === undefined) general.push(message);
    else fields[name] ??= message;
  }
  if (Object.keys(fields).length === 0 && general.length === 0) general.push(problem.message);
  return { fields, general };
}
