export * from './actor-source.js';
export * from './pilot-times.js';
export * from './pilot.types.js';
export * from './pilots.entities.js';
export * from './pilots.module.js';
export * from './pilots.rules.js';
export * from './pilots.service.js';
export * from './seed-pilots.js';
