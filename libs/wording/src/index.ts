export * from './danger.js';
export * from './find.js';
export * from './hide.js';
export type { Span } from './personal-numbers.js';
