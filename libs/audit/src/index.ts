export * from './audit.entity.js';
export * from './audit.js';
export * from './canonical.js';
export * from './verify.js';
