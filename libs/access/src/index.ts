export * from './access.guard.js';
export * from './access.module.js';
export * from './access.service.js';
export * from './rule.js';
export * from './sign-in.js';
