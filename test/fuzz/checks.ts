import type { Response } from '../matrix/ask.js';
import type { Who } from '../matrix/people.js';
import type { Ground } from '../matrix/report.js';
import { mayKnowOf, mayRead } from '../matrix/rules.js';
import { counted } from './settings.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What must be true of every answer, whatever was asked by whomever. */
export function holdsNothingForeign(ground: Ground, who: Who, asked: string, response: Response): void {
  counted.requests += 1;
  const { marks, records } = ground;
  const all = `${response.headers}\n${response.body}`;
  const foreign = [
    ...marks
      .in(all)
      .filter((mark) => !mayRead(who, mark, records))
      .map((mark) => `${mark.kind} of ${mark.record}`),
    ...[...new Set(all.match(UUID) ?? [])].flatMap((id) => {
      const what = records.byId.get(id);
      return what === undefined || asked.includes(id) || mayKnowOf(who, what, records)
        ? []
        : [`id of ${what.name}`];
    }),
  ];
  if (foreign.length > 0) {
    counted.leaks += 1;
    throw new Error(`${who.name} was shown ${foreign.join(', ')}: ${response.body.slice(0, 500)}`);
  }
  isNoFault(response);
}

/** Whatever is wrong is the asker's to mend, and told so; never a fault of the house. */
export function isNoFault(response: Response): void {
  if (response.status < 500 && !response.body.includes('INTERNAL_SERVER_ERROR')) return;
  counted.faults += 1;
  throw new Error(`A fault of the house, ${response.status}: ${response.body.slice(0, 500)}`);
}
