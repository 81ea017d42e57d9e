import { Body, Controller, HttpException, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { SignIn } from '#access';
import { isProblem, parseInput, type Outcome, type Problem } from '#kernel';
import { AcceptInvitationService, personName } from '#pilots';
import { localeOf, originOf } from './context.js';
import { SessionDoor } from './session-door.js';

const invitationBody = z.object({ token: z.string().min(1).max(200), name: personName.nullish() });

/** Doors for those who are not signed in and hold a token from a mail. Each is a POST: opening a page uses nothing up. */
@Controller('auth')
export class EntryController {
  constructor(
    private readonly door: SessionDoor,
    private readonly signIn: SignIn,
    private readonly invitations: AcceptInvitationService,
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
