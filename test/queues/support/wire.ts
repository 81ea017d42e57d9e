import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The wire between a process and a server: it can be cut, mended, and made to swallow an answer. */
export class Wire {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  private constructor(
    private readonly target: URL,
    private readonly onAnswer: (answer: Buffer, asked: string) => boolean,
  ) {}

  /**
   * Opens a wire to a server. `onAnswer` sees every piece of an answer, with what was asked last on the same connection;
   * when it answers true the piece, and everything after it, is swallowed.
   */
  static async open(
    serverUrl: string,
    onAnswer: (answer: Buffer, asked: string) => boolean = () => false,
  ): Promise<Wire> {
    const wire = new Wire(new URL(serverUrl), onAnswer);
    await wire.mend();
    return wire;
  }

  /** The server's url, by way of this wire. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }

  /** Tears every connection; new ones are refused. */
  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server?.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Lets connections through again, on the same port. */
  async mend(): Promise<void> {
    const server = createServer((socket) => this.join(socket));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    let asked = '';
    let swallowing = false;
    near.on('data', (piece) => {
      asked = (asked + piece.toString('latin1')).slice(-20_000);
      far.write(piece);
    });
    far.on('data', (piece) => {
      swallowing ||= this.onAnswer(piece, asked);
      if (!swallowing) near.write(piece);
    });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
  }
}
