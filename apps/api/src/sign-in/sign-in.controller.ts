import { randomUUID } from 'node:crypto';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpException,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import {
  IdentitiesService,
  ProvidersService,
  readLogoutToken,
  SessionsService,
  SignIn,
  signInContext,
  WAY_IN_MINUTES,
  type CameBack,
  type EndedSession,
  type Refusal,
} from '#access';
import { CONFIG, Database, isProblem, type Config, type Text } from '#kernel';
import { credentialsOf, localeOf, originOf } from '../context.js';
import { SessionDoor } from '../session-door.js';
import { siteOf } from './site.js';

const logout = z.object({ logout_token: z.string().max(10_000) });
const begun = z.object({ till: z.string().optional(), invitation: z.string().min(1).max(500).optional() });
/** The page of the client where everybody begins, and where whoever is not let in is told why. */
const PAGE = '/logga-in';

/** How somebody begins, as it stands in the address or the body. */
interface Asked {
  readonly returnTo: unknown;
  readonly invitation?: string | undefined;
  readonly anew?: boolean;
  /** Chosen in the client; the browser's own otherwise. */
  readonly language?: unknown;
}

/** The doors of signing in and out. Answers no token to the browser: only a cookie. */
@Controller('auth')
export class SignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly providers: ProvidersService,
    private readonly identities: IdentitiesService,
    private readonly sessions: SessionsService,
    private readonly signIn: SignIn,
    private readonly door: SessionDoor,
    private readonly database: Database,
  ) {}

  /** The providers one may choose from. */
  @Get('providers')
  list(): { providers: { id: string; name: Text }[] } {
    return { providers: this.providers.all().map(({ id, name }) => ({ id, name })) };
  }

  /** Sends the browser to a provider. */
  @Get('sign-in/:provider')
  async go(
    @Param('provider') provider: string,
    @Query('till') till: unknown,
    @Query('anew') anew: unknown,
    @Query('sprak') language: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = { returnTo: till, anew: anew === '1', language };
    const location = await this.begin(provider, asked, request, response);
    response.redirect(303, location);
  }

  /** The same for our own pages, with an invitation: it stands in no address. */
  @Post('sign-in/:provider')
  @HttpCode(200)
  async beginFromPage(
    @Param('provider') provider: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ location: string }> {
    this.refuseOthers(request);
    const parsed = begun.safeParse(body ?? {});
    if (!parsed.success) throw new HttpException({ code: 'SIGN_IN_INVALID' }, 400);
    const { till, invitation } = parsed.data;
    return { location: await this.begin(provider, { returnTo: till, invitation }, request, response) };
  }

  /** Where the provider sends the browser back. */
  @Get('callback/:provider')
  async back(
    @Param('provider') provider: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const secret = this.signIn.cookies.read(request.get('cookie'), 'way-in');
    response.append('Set-Cookie', this.signIn.cookies.clear('way-in'));
    const { searchParams } = new URL(request.originalUrl, this.config.publicUrl);
    const came = await this.providers.comeBack(provider, searchParams, secret);
    if ('refusal' in came) {
      response.redirect(303, refusalPage(came.refusal, came.returnTo));
      return;
    }
    const outcome = await this.enter(came, request, response);
    response.redirect(303, outcome === undefined ? came.returnTo : refusalPage(outcome, came.returnTo));
  }

  /** Signs out here, and says where to go to sign out at the provider. */
  @Post('sign-out')
  @HttpCode(200)
  async leave(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ location: string }> {
    this.refuseOthers(request);
    response.append('Set-Cookie', this.signIn.cookies.clear('session'));
    const actor = await this.signIn.authenticate(credentialsOf(request));
    if (actor.kind !== 'person' || actor.sessionId === null) return { location: PAGE };
    const ctx = { actor, locale: localeOf(request.get('accept-language')), requestId: randomUUID() };
    const ended = await this.sessions.endMine(ctx, actor.sessionId, 'signed-out');
    return { location: isProblem(ended) ? PAGE : await this.wayOut(ended, siteOf(this.config, request)) };
  }

  /** A provider tells that somebody has signed out there, or has lost their account. */
  @Post('back-channel/:provider')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async endedThere(@Param('provider') provider: string, @Body() body: unknown): Promise<void> {
    const party = this.providers.party(provider);
    const parsed = logout.safeParse(body);
    if (party === undefined || !parsed.success)
      throw new HttpException({ code: 'LOGOUT_TOKEN_INVALID' }, 400);
    const ended = await readLogoutToken(party, parsed.data.logout_token).catch(() => undefined);
    if (ended === undefined) throw new HttpException({ code: 'LOGOUT_TOKEN_INVALID' }, 400);
    await this.database.write(signInContext(randomUUID()), (tx) =>
      this.sessions.endAtProvider(tx, provider, ended),
    );
  }

  private async begin(
    provider: string,
    { language, ...asked }: Asked,
    request: Request,
    response: Response,
  ): Promise<string> {
    const begun = await this.providers.begin(provider, {
      ...asked,
      site: siteOf(this.config, request),
      locale: localeOf(typeof language === 'string' ? language : request.get('accept-language')),
    });
    if (begun === undefined) throw new HttpException({ code: 'PROVIDER_UNKNOWN' }, 404);
    if ('refusal' in begun) return refusalPage(begun.refusal, begun.returnTo);
    response.append('Set-Cookie', this.signIn.cookies.set('way-in', begun.secret, WAY_IN_MINUTES * 60));
    return begun.location;
  }

  private async enter(came: CameBack, request: Request, response: Response): Promise<Refusal | undefined> {
    const { claims, sid, invitation, personas } = came;
    const outcome = await this.door.enterAfter(request, response, async (tx) => {
      const linked = await this.identities.link(tx, claims, invitation, personas);
      if (isProblem(linked)) return linked;
      return {
        ...linked,
        assurance: personas ? 'dev' : 'federated',
        onlyFor: claims.organisationId,
        provider: claims.provider,
        providerSid: sid,
      };
    });
    if (!isProblem(outcome)) return undefined;
    return outcome.code === 'NOT_INVITED' ? 'not-invited' : 'invitation';
  }

  private async wayOut({ provider, providerSid }: EndedSession, site: string): Promise<string> {
    const party = provider === null ? undefined : this.providers.party(provider);
    // The session here has ended already: a provider that does not answer keeps nobody signed in.
    const there = await party?.endSessionUrl(providerSid, `${site}${PAGE}`).catch(() => undefined);
    return there?.href ?? PAGE;
  }

  private refuseOthers(request: Request): void {
    if (!this.signIn.isFromOurPages(originOf(request)))
      throw new HttpException({ code: 'CROSS_SITE_REQUEST' }, 403);
  }
}

const refusalPage = (refusal: Refusal, returnTo: string): string =>
  `${PAGE}?${new URLSearchParams({ fel: refusal, till: returnTo }).toString()}`;
