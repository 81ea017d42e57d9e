import { v5, v7 } from 'uuid';

/** A new global id: UUIDv7, so that ids sort by time of birth. */
export const newId = (): string => v7();

const NAMESPACE = '6d1d0f0e-6a38-5b0e-9f0c-2f5c0a7a9f11';

/** The same id for the same name, everywhere: for reference rows that are seeded again and again. */
export const fixedId = (name: string): string => v5(name, NAMESPACE);
