import type { Values } from './form.js';

const plain = (value: string | readonly string[] | undefined): string =>
  value === undefined || value.length === 0 ? '' : JSON.stringify(value);

/** Whether a field holds the same; one that is missing is empty. */
export const isSameField = (
  a: string | readonly string[] | undefined,
  b: string | readonly string[] | undefined,
): boolean => plain(a) === plain(b);

/**
 * Two have written on from the same values. Where only one has changed a field, that one's holds; where both have, the
 * person chooses, and until then their own stands. `join` settles fields that can hold both, or that are nobody's to choose.
 */
export function merge(
  base: Values,
  mine: Values,
  theirs: Values,
  join: (name: string) => string | readonly string[] | undefined = () => undefined,
): { readonly merged: Values; readonly conflicts: readonly string[] } {
  const merged: Record<string, string | readonly string[]> = {};
  const conflicts: string[] = [];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, my, their] = [base[name], mine[name], theirs[name]];
    const mineHolds = isSameField(my, their) || isSameField(their, was);
    const theirsHolds = isSameField(my, was);
    const joined = join(name);
    const held = joined ?? (!mineHolds && theirsHolds ? their : my);
    if (held !== undefined) merged[name] = held;
    if (joined === undefined && !mineHolds && !theirsHolds) conflicts.push(name);
  }
  return { merged, conflicts };
}
