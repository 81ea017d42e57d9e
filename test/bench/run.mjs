/** `npm run bench [-- names]`: one JSON line per figure, as ratios within one run. Needs a built dist/. */
import { openHouse } from './house.mjs';
import { benchInbox } from './inbox.mjs';
import { benchJobs } from './jobs.mjs';
import { benchNeeds } from './needs.mjs';
import { benchRowSecurity } from './row-security.mjs';
import { benchSurveys } from './surveys.mjs';

// Those on 100,000 needs last: they fill the database.
const benches = {
  needs: benchNeeds,
  surveys: benchSurveys,
  jobs: benchJobs,
  inbox: benchInbox,
  'row-security': benchRowSecurity,
};
const wanted = process.argv.slice(2);

const house = await openHouse();
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench(house);
  }
} finally {
  await house.close();
}
