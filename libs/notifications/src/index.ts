export * from './mail.entity.js';
export * from './notifications.module.js';
export * from './post.service.js';
