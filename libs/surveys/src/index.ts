export * from './invitations/survey-links.js';
export * from './round-states.js';
export * from './run/surveys-follow-pilot.service.js';
export * from './survey-answers.entities.js';
export * from './survey-records.js';
export * from './surveys.entities.js';
export * from './surveys.events.js';
export * from './surveys.module.js';
