import { Inject, Injectable } from '@nestjs/common';
import { Database, LOGGER, type Logger } from '#kernel';
import { IdentitiesService } from '../identities/identities.service.js';
import { askerIs } from '../sessions/asker.js';
import { SignIn } from '../sign-in.js';
import { mapClaims, type IdentityClaims } from './claims.js';
import type { ProviderSettings } from './provider-settings.js';
import { faultOf, RelyingParty, type WayInFault } from './relying-party.js';
import { returnPath } from './return-path.js';
import { rememberWayIn, takeWayIn, type WayIn } from './ways-in.js';

/** Why somebody did not come in. Each has its own text on the sign-in page. */
export type Refusal =
  | WayInFault
  | 'begun-elsewhere'
  | 'not-invited'
  | 'invitation'
  | 'organisation-missing'
  | 'organisation-unclear'
  | 'organisation-unknown'
  | 'organisation-other';

/** Whom a provider has vouched for, and what they came with. */
export interface CameBack {
  readonly claims: IdentityClaims;
  readonly sid: string | null;
  readonly invitation: string | null;
  readonly returnTo: string;
  /** The example persons of development. */
  readonly personas: boolean;
}

/** Somebody who is not let in, and where they were going. */
export interface Refused {
  readonly refusal: Refusal;
  readonly returnTo: string;
}

/** How somebody begins. */
export interface Beginning {
  readonly returnTo: unknown;
  readonly invitation?: string | undefined;
  /** Our own address, as the browser sees it. */
  readonly site: string;
  readonly locale: string;
  /** To sign in anew where the provider would remember who it was. */
  readonly anew?: boolean;
}

/** The sign-in providers in the settings, side by side; each comes back to an address of its own. */
@Injectable()
export class ProvidersService {
  private readonly parties = new Map<string, RelyingParty>();

  constructor(
    @Inject(LOGGER) private readonly log: Logger,
    private readonly database: Database,
    private readonly identities: IdentitiesService,
    private readonly signIn: SignIn,
  ) {}

  /** Adds a provider. Called by the process that has the doors. */
  add(settings: ProviderSettings): void {
    this.parties.set(settings.id, new RelyingParty(settings));
  }

  /** The providers one may choose from, in the order of the settings. */
  all(): ProviderSettings[] {
    return [...this.parties.values()].map(({ settings }) => settings);
  }

  party(id: string): RelyingParty | undefined {
    return this.parties.get(id);
  }

  /** Where to send the browser, with the secret for its cookie; undefined when there is no such provider. */
  async begin(
    id: string,
    { returnTo, invitation, site, locale, anew }: Beginning,
  ): Promise<{ location: string; secret: string } | Refused | undefined> {
    const party = this.parties.get(id);
    if (party === undefined) return undefined;
    const path = returnPath(returnTo);
    try {
      const redirectUri = `${site}/auth/callback/${id}`;
      const personas = party.settings.personas === true;
      const { location, checks } = await party.begin(redirectUri, {
        locale,
        anew: personas || anew === true,
      });
      const way = { ...checks, provider: id, returnTo: path, invitation: invitation ?? null };
      return { location: location.href, secret: await rememberWayIn(this.database, way) };
    } catch (error) {
      return this.refused(id, error, path);
    }
  }

  /** Makes sure who came back. Whatever is wrong, nobody comes in, and the way is used up. */
  async comeBack(
    id: string,
    search: URLSearchParams,
    secret: string | undefined,
  ): Promise<CameBack | Refused> {
    const way = secret === undefined ? undefined : await takeWayIn(this.database, secret);
    const party = this.parties.get(id);
    if (way === undefined || party === undefined || way.provider !== id)
      return { refusal: 'begun-elsewhere', returnTo: '/' };
    try {
      return await this.madeSure(party, search, way);
    } catch (error) {
      return this.refused(id, error, way.returnTo);
    }
  }

  private async madeSure(
    party: RelyingParty,
    search: URLSearchParams,
    way: WayIn,
  ): Promise<CameBack | Refused> {
    const { returnTo, invitation } = way;
    const proved = await party.finish(search, way);
    const mapped = mapClaims(party.settings, proved.issuer, proved.subject, proved.claims);
    if (typeof mapped === 'string') return { refusal: mapped, returnTo };
    const { organisationNumber } = mapped;
    const organisationId =
      organisationNumber === null ? null : await this.signIn.organisationWith(organisationNumber);
    if (organisationId === undefined) return { refusal: 'organisation-unknown', returnTo };
    const claims = { ...mapped, organisationId };
    if (invitation === null && !(await this.mayActAs(claims)))
      return { refusal: 'organisation-other', returnTo };
    const personas = party.settings.personas === true;
    return { claims, sid: proved.sid, invitation, returnTo, personas };
  }

  /** Whoever acts for organisations must act for the one vouched for; whoever acts for none acts for none. */
  private async mayActAs({ issuer, subject, organisationId }: IdentityClaims): Promise<boolean> {
    const personId = await this.identities.personOf(issuer, subject);
    if (personId === undefined || organisationId === null) return true;
    const all = await this.signIn.actorOf(askerIs(personId, 'federated'));
    const here = await this.signIn.actorOf(askerIs(personId, 'federated', organisationId));
    return all === undefined || all.participations.length === 0 || (here?.participations.length ?? 0) > 0;
  }

  private refused(provider: string, error: unknown, returnTo: string): Refused {
    const refusal = faultOf(error);
    const { code, error: answer } = error as { code?: unknown; error?: unknown };
    this.log.warn({ provider, refusal, code, answer }, 'sign-in came to nothing');
    return { refusal, returnTo };
  }
}
