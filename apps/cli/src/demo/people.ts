import { Caller, DemoFailure, patiently, type Api } from './caller.js';

interface Persona {
  readonly persona: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
}

/** Someone who takes part, signed in. */
export interface Colleague {
  readonly name: string;
  readonly organisation: string;
  readonly caller: Caller;
}

/** The made-up people of the example pilots, found and signed in through the development door. */
export class People {
  private readonly known = new Map<string, Promise<Colleague>>();

  constructor(readonly api: Api) {}

  /** The contact of an organisation, by its full name. */
  contactOf(organisation: string): Promise<Colleague> {
    const known = this.known.get(organisation) ?? this.signIn(organisation);
    this.known.set(organisation, known);
    return known;
  }

  private async signIn(organisation: string): Promise<Colleague> {
    const found = await this.get<{ personas: Persona[] }>(
      `/auth/dev?search=${encodeURIComponent(organisation)}`,
    );
    const persona = found.personas.find(
      (one) => one.organisation === organisation && one.roles.includes('CONTACT'),
    );
    if (persona === undefined) throw new DemoFailure(`Nobody signs in for ${organisation}.`);
    const { token } = await this.get<{ token: string }>('/auth/dev', { persona: persona.persona });
    return { name: persona.name, organisation, caller: new Caller(this.api, token) };
  }

  /** Mail that would have been sent, newest first. */
  async mail(): Promise<{ to: string; subject: string; text: string }[]> {
    return (await this.get<{ mails: { to: string; subject: string; text: string }[] }>('/dev/mail')).mails;
  }

  /** Moves the clock of the house; null puts it back. */
  async moveClock(now: Date | null): Promise<void> {
    await this.get('/dev/clock', { now: now?.toISOString() ?? null });
  }

  private get<T>(path: string, body?: object): Promise<T> {
    return patiently(this.api, path.replace(/\?.*/, ''), async () => {
      const response = await fetch(`${this.api.url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).catch(() => null);
      if (response === null || response.status >= 500) return undefined;
      if (!response.ok) throw new DemoFailure(`${path} answered ${response.status}.`);
      return (await response.json()) as T;
    });
  }
}
