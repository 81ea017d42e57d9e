export * from './desk.module.js';
