import { send } from './ask.js';
import { mountedBelow, type Surface } from './discover.js';
import { DOORS, MOUNTS, type Door } from './doors.js';
import type { Who } from './people.js';
import { inParallel, type Ground, type Report } from './report.js';
import { mayRead } from './rules.js';

/** Everybody at every door outside GraphQL. */
export class DoorCheck {
  constructor(
    private readonly ground: Ground,
    private readonly surface: Surface,
    private readonly report: Report,
  ) {}

  async run(): Promise<void> {
    for (const door of this.surface.doors) {
      const expected = DOORS[door];
      if (expected === undefined) this.report.unlisted.push(`door ${door}`);
      else await this.ask(door, expected);
    }
    for (const door of Object.keys(DOORS))
      if (!this.surface.doors.includes(door)) this.report.unlisted.push(`line without door: ${door}`);
    for (const { name, below } of mountedBelow(this.ground.house.api, MOUNTS))
      if (below.length === 0) this.report.unlisted.push(`something mounted nowhere we know: ${name}`);
  }

  private async ask(door: string, expected: Door): Promise<void> {
    const { people, standing } = this.ground;
    await inParallel(people, (who) => this.check(door, expected, who));
    const touched = await standing.touched();
    this.report.checks += 1;
    if (touched.length > 0 && expected.changes !== true)
      this.report.leaks.push(`${door}: changed ${touched.join(', ')}`);
    await standing.restore();
  }

  private async check(door: string, expected: Door, who: Who): Promise<void> {
    const [method = 'GET', path = '/'] = door.split(' ');
    const { house, marks, records } = this.ground;
    const response = await send(`${house.url}${expected.path ?? path}`, who, { method, ...expected.request });
    const said = `${door} by ${who.name}`;
    this.report.checks += 1;
    if (response.status !== expected.status)
      this.report[response.status < expected.status ? 'leaks' : 'wronglyRefused'].push(
        `${said}: ${response.status}`,
      );
    if (expected.showsAll === true) return;
    for (const mark of marks.in(`${response.headers}\n${response.body}`))
      if (!mayRead(who, mark, records)) this.report.leaks.push(`${said}: ${mark.kind} of ${mark.record}`);
  }
}
