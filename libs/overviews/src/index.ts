export * from './closing/closing-item.entity.js';
export * from './overviews.module.js';
