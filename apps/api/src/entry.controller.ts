import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, HttpException, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { PasskeysService, SignIn } from '#access';
import {
  isProblem,
  Limiter,
  parseInput,
  rateLimitedText,
  type Outcome,
  type Problem,
  type RateLimit,
} from '#kernel';
import { AcceptInvitationService, emailAddress, personName, SignInLinksService } from '#pilots';
import { localeOf, originOf } from './context.js';
import { clientAddress } from './limits/client-address.js';
import { SessionDoor } from './session-door.js';

const tokenBody = z.object({ token: z.string().min(1).max(200) });
const invitationBody = tokenBody.extend({ name: personName.nullish() });
const linkBody = z.object({ email: emailAddress });

/** What is asked for from one network address: an office shares one. */
const PASSKEYS_FROM_ONE_NETWORK = { name: 'passkey-network', burst: 300, seconds: 3600 };
const FROM_ONE_NETWORK = { name: 'sign-in-link-network', burst: 60, seconds: 3600 };

/** Doors for those who are not signed in and hold a token from a mail. Each is a POST: opening a page uses nothing up. */
@Controller('auth')
export class EntryController {
  constructor(
    private readonly door: SessionDoor,
    private readonly signIn: SignIn,
    private readonly invitations: AcceptInvitationService,
    private readonly links: SignInLinksService,
    private readonly passkeys: PasskeysService,
    private readonly limiter: Limiter,
  ) {}

  /** Accepts an invitation by its link alone: the part begins, and a session by link with it. */
  @Post('invitation')
  async acceptInvitation(
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    this.refuseOtherPages(request);
    const input = this.parsed(request, parseInput(invitationBody, body));
    const entered = await this.door.enterAfter(request, response, async (tx) => {
      const who = { personId: null, name: input.name ?? null };
      const accepted = await this.invitations.accept(tx, input.token, who);
      return isProblem(accepted) ? accepted : { personId: accepted.personId, assurance: 'link' };
    });
    this.parsed(request, entered);
    response.status(204).end();
  }

  /**
   * Asks for a one-time link by mail. Answers the same for every address, after the same work: nobody learns who is
   * here. What a network may ask is limited, never what a person may: others' knocking locks nobody out.
   */
  @Post('link')
  @HttpCode(202)
  async askForLink(@Body() body: unknown, @Req() request: Request): Promise<{ sent: boolean }> {
    const input = this.parsed(request, parseInput(linkBody, body));
    await this.limit(FROM_ONE_NETWORK, request);
    await this.links.ask(randomUUID(), input.email);
    return { sent: true };
  }

  /** Uses a link up and opens a session by link. */
  @Post('link/enter')
  async enterByLink(
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    this.refuseOtherPages(request);
    const { token } = this.parsed(request, parseInput(tokenBody, body));
    const entered = await this.door.enterAfter(request, response, async (tx) => {
      const personId = await this.links.useUp(tx, token);
      return isProblem(personId) ? personId : { personId, assurance: 'link' };
    });
    this.parsed(request, entered);
    response.status(204).end();
  }

  /** Begins to sign in with a passkey. The device finds by itself whose it is: nobody is named here. */
  @Post('passkey/options')
  @HttpCode(200)
  async askForPasskey(@Req() request: Request): Promise<object> {
    await this.limit(PASSKEYS_FROM_ONE_NETWORK, request);
    return this.passkeys.beginSignIn(randomUUID());
  }

  /** Signs in with what the device has signed. */
  @Post('passkey')
  async enterByPasskey(
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    this.refuseOtherPages(request);
    const makeSure = this.parsed(request, await this.passkeys.signIn(body));
    const entered = await this.door.enterAfter(request, response, async (tx) => {
      const personId = await makeSure(tx);
      return isProblem(personId) ? personId : { personId, assurance: 'passkey' };
    });
    this.parsed(request, entered);
    response.status(204).end();
  }

  private async limit(limit: RateLimit, request: Request): Promise<void> {
    const allowance = await this.limiter.take(limit, clientAddress(request));
    if (allowance.allowed) return;
    const seconds = allowance.retryAfterSeconds;
    const message = rateLimitedText(seconds)[localeOf(request.get('accept-language'))];
    request.res?.setHeader('Retry-After', String(seconds));
    throw new HttpException({ code: 'RATE_LIMITED', message }, 429);
  }

  /** Nobody is signed in as somebody else by a page elsewhere. */
  private refuseOtherPages(request: Request): void {
    if (this.signIn.isFromOurPages(originOf(request))) return;
    throw new HttpException({ code: 'CROSS_SITE_REQUEST' }, 403);
  }

  private parsed<T>(request: Request, outcome: Outcome<T>): T {
    if (isProblem(outcome)) throw asAnswer(outcome, request);
    return outcome;
  }
}

/** A problem as these doors answer it: its code and its text, in the language of the caller. */
const asAnswer = (problem: Problem, request: Request): HttpException => {
  const locale = localeOf(request.get('accept-language'));
  const fields = problem.fields.map(({ path, code, text }) => ({ path, code, message: text[locale] }));
  return new HttpException({ code: problem.code, message: problem.text[locale], fields }, 400);
};
