import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { deviceOf, SessionsService, SignIn, signInContext, type Opening } from '#access';
import { Database, isProblem, type Outcome, type Tx } from '#kernel';

/** Where a person comes in: opens their session and gives the browser its cookie. */
@Injectable()
export class SessionDoor {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly signIn: SignIn,
  ) {}

  /** Opens a session for somebody of whom the caller has made sure. */
  async enter(
    request: Request,
    response: Response,
    opening: Omit<Opening, 'device' | 'replaces'>,
  ): Promise<void> {
    await this.enterAfter(request, response, () => Promise.resolve(opening));
  }

  /**
   * Opens a session in the transaction that makes sure who it is (a link used up, an account linked): both or neither.
   * The session that this browser had before ends.
   */
  async enterAfter(
    request: Request,
    response: Response,
    makeSure: (tx: Tx) => Promise<Outcome<Omit<Opening, 'device' | 'replaces'>>>,
  ): Promise<Outcome<void>> {
    const opened = await this.database.write(signInContext(randomUUID()), async (tx) => {
      const opening = await makeSure(tx);
      if (isProblem(opening)) return opening;
      const replaces = this.signIn.cookies.read(request.get('cookie'), 'session');
      return this.sessions.open(tx, { ...opening, device: deviceOf(request.get('user-agent')), replaces });
    });
    if (isProblem(opened)) return opened;
    // No Max-Age: closing the browser on a shared computer signs out there; the server ends the session anyway.
    response.append('Set-Cookie', this.signIn.cookies.set('session', opened.secret));
    return undefined;
  }
}
