import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What an SMTP server took: the envelope's recipient and the Message-ID. */
export interface Delivered {
  readonly to: string;
  readonly messageId: string;
}

/** A mail server of the test's own. `before` runs when a mail has arrived whole, before it is answered with 250. */
export class MailSink {
  readonly delivered: Delivered[] = [];
  /** Mails that have arrived whole, answered or not. */
  arrived = 0;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(before: (sink: MailSink) => Promise<void>): Promise<MailSink> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, session, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const messageId = /^message-id: *(<[^>]+>)/im.exec(Buffer.concat(parts).toString())?.[1] ?? '';
          sink.arrived += 1;
          void before(sink).then(() => {
            const to = session.envelope.rcptTo[0]?.address ?? '';
            sink.delivered.push({ to, messageId });
            answer();
          });
        });
      },
    });
    // A worker that is killed tears its connection.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const sink = new MailSink(server, `smtp://127.0.0.1:${port}`);
    return sink;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
