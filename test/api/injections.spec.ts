import { Writable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { logOptions, type Logger } from '#kernel';
import { writeList } from '../../apps/cli/src/commands/write-list.js';

/** What the transport would send. */
const sent = async (mail: object): Promise<string> => {
  const { message } = (await createTransport({ streamTransport: true, buffer: true }).sendMail(mail)) as {
    message: Buffer;
  };
  return message.toString();
};

describe('mail', () => {
  const CRLF = 'Kommun\r\nBcc: alla@evil.example\r\n\r\nKöp nu';

  it.each([
    ['the subject', { subject: CRLF, to: 'a@kommun.example' }],
    ['a name', { subject: 'x', to: { name: CRLF, address: 'a@kommun.example' } }],
    ['an address', { subject: 'x', to: 'a@kommun.example\r\nBcc: alla@evil.example' }],
    [
      'the sender',
      { subject: 'x', to: 'a@kommun.example', from: { name: CRLF, address: 'b@house.example' } },
    ],
  ])('has no headers that a line break in %s would make', async (_, mail) => {
    const [headers = ''] = (await sent({ from: 'b@house.example', text: 'Hej', ...mail })).split('\r\n\r\n');
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(headers.split('\r\n').filter((line) => /^(to|from|subject):/i.test(line))).toHaveLength(3);
  });
});

describe('the log', () => {
  const lines = (write: (log: Logger) => void): string[] => {
    let text = '';
    const out = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString();
        done();
      },
    });
    const log: Logger = pino(logOptions('spec', { logLevel: 'info' }), out) as unknown as Logger;
    write(log);
    return text.trim().split('\n');
  };

  it('has one line per entry, whatever it holds', () => {
    const forged = 'x\n{"level":50,"msg":"forged"}\r\n\u2028\u0000';
    const written = lines((log) => log.info({ code: forged }, forged));
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ code: forged, msg: forged, level: 30 });
  });

  it('holds no secret that somebody logs by mistake', () => {
    const secret = 'hemligt-lösenord';
    const [line = ''] = lines((log) =>
      log.info({
        databaseUrl: secret,
        config: { redisUrl: secret, smtpUrl: secret, authSecret: secret, databaseOwnerUrl: secret },
        req: { headers: { authorization: secret, cookie: secret } },
        token: secret,
        link: { token: secret, password: secret },
        headers: { 'set-cookie': secret },
        secret,
      }),
    );
    expect(line).not.toContain(secret);
    expect(line).toContain('[hidden]');
  });
});

describe('lists for spreadsheets', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '=HYPERLINK("http://evil.example")'];
  const list = {
    name: 'Lista',
    columns: [['text', 'Text']] as const,
    rows: cells.map((text) => ({ text })),
  };

  it('as CSV begin no cell with what a spreadsheet would run', async () => {
    const text = new TextDecoder().decode(await writeList('csv', list));
    for (const line of text
      .split('\r\n')
      .slice(1)
      .filter((one) => one !== ''))
      expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('as XLSX hold texts, no formulas', async () => {
    const bytes = await writeList('xlsx', { ...list, rows: [{ text: '=1+1' }] });
    expect(Buffer.from(bytes).includes('<f>')).toBe(false);
  });
});
