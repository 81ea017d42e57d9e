import { deriveStages } from './stages.js';

it.each([
  [['genomförande'], 'utbildning', ['METHOD']],
  [['uppföljning', 'omvärldsanalys', 'nulägesanalys'], 'processtöd', ['READINESS', 'FOLLOW_UP']],
  [['mål', 'verksamhetsplan'], null, ['LEADERSHIP', 'STRUCTURE']],
  [[], 'processtöd', ['LEADERSHIP', 'STRUCTURE']],
  [['ett_okänt_steg'], 'metodstöd', ['METHOD']],
  [[], 'okänt', []],
  [[], null, []],
])('steps %j of type %j are stages %j', (steps, type, stages) => {
  expect(deriveStages(steps, type)).toEqual(stages);
});
