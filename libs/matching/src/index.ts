export * from './match-record.js';
export * from './matches.service.js';
export * from './matching.module.js';
export * from './matching.types.js';
export * from './support-match.entity.js';
