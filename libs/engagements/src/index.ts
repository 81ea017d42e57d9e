export * from './engagement-states.js';
export * from './engagements-follow-pilot.service.js';
export * from './engagements.entities.js';
export * from './engagements.events.js';
export * from './engagements.module.js';
export * from './engagements.rules.js';
