import {
  Body,
  Controller,
  Get,
  HttpException,
  Inject,
  Post,
  Query,
  Req,
  Res,
  type CanActivate,
  Injectable,
  UseGuards,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { SignIn } from '#access';
import { escapeHtml } from './html.js';
import { SessionDoor } from './session-door.js';
import { Personas, type Persona } from './sign-in/personas.js';
import { Clock, CONFIG, type Config } from '#kernel';
import { PostService, type CaughtMail } from '#notifications';

/** The doors below do not exist outside development. */
@Injectable()
export class DevelopmentOnly implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(): boolean {
    if (!this.config.dev) throw new HttpException({ code: 'NOT_FOUND' }, 404);
    return true;
  }
}

const signInBody = z.object({ persona: z.string().min(1).max(100) });
const clockBody = z.object({ now: z.iso.datetime({ offset: true }).nullable() });

/** Persona sign-in and the movable clock: for development, demo and tests. */
@Controller()
@UseGuards(DevelopmentOnly)
export class DevelopmentController {
  constructor(
    private readonly people: Personas,
    private readonly signIn: SignIn,
    private readonly clock: Clock,
    private readonly post: PostService,
    private readonly door: SessionDoor,
  ) {}

  /** The personas, or with `?search=` any made-up person whose name, handle or organisation holds the text. */
  @Get('auth/dev')
  async personas(@Query('search') search?: string): Promise<{ personas: Persona[] }> {
    return { personas: await this.people.list(search) };
  }

  /** A bearer token, for tests, the demo and machines on this host. */
  @Post('auth/dev')
  async token(@Body() body: unknown): Promise<{ token: string }> {
    return { token: this.signIn.issueToken(await this.personOf(body), new Date()) };
  }

  /** A session and its cookie, as signing in at a provider gives: for tests in a browser. */
  @Post('auth/dev/session')
  async session(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const personId = await this.personOf(body);
    await this.door.enter(request, response, { personId, assurance: 'dev' });
    response.status(204).end();
  }

  private async personOf(body: unknown): Promise<string> {
    const parsed = signInBody.safeParse(body);
    const handle = parsed.success ? parsed.data.persona : '';
    const id = await this.people.idOf(handle);
    if (id === undefined) {
      throw new HttpException(
        { code: 'PERSONA_UNKNOWN', message: 'No such persona. GET /auth/dev lists them.' },
        400,
      );
    }
    return id;
  }

  /** Moves the clock that API, worker and command share; `{"now":null}` puts it back. */
  @Post('dev/clock')
  async moveClock(@Body() body: unknown): Promise<{ now: string }> {
    const parsed = clockBody.safeParse(body);
    if (!parsed.success) {
      throw new HttpException(
        { code: 'CLOCK_INVALID', message: 'Send {"now":"2026-11-20T08:00:00Z"} or {"now":null}.' },
        400,
      );
    }
    const to = parsed.data.now === null ? null : new Date(parsed.data.now);
    return { now: (await this.clock.move(to)).toISOString() };
  }

  /** Mail that would have been sent, newest first: HTML for browsers, JSON for others. */
  @Get('dev/mail')
  async mail(@Req() request: Request, @Res() response: Response): Promise<void> {
    const mails = await this.post.caught();
    if (request.accepts('json', 'html') === 'html') response.type('html').send(mailPage(mails));
    else response.json({ mails });
  }
}

const linked = (text: string): string =>
  escapeHtml(text).replaceAll(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

const mailPage = (mails: readonly CaughtMail[]): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Uppfångade mejl</title></head><body>
<h1>Uppfångade mejl</h1><p>${mails.length === 0 ? 'Inga mejl än.' : 'De senaste först. Inget har skickats på riktigt.'}</p>
${mails
  .map(
    (mail) => `<article><h2>${escapeHtml(mail.subject)}</h2>
<p>Till ${escapeHtml(mail.to)}, ${mail.at.toISOString()}</p><pre>${linked(mail.text)}</pre></article>`,
  )
  .join('\n')}
</body></html>`;
