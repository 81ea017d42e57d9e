export * from './drift.js';
export * from './house.module.js';
export * from './schema.js';
export * from './seed.js';
