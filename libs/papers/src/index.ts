export * from './acts.js';
export * from './papers.entities.js';
export * from './papers.events.js';
export * from './papers.module.js';
export * from './receive.service.js';
export * from './told.js';
