/** As much of a browser as signing in takes: it keeps cookies by path and follows one redirect at a time. */
export class WebBrowser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(private readonly headers: Record<string, string> = {}) {}

  /** The value of a cookie, by the end of its name. */
  cookie(name: string): string | undefined {
    return [...this.cookies].find(([key]) => key.endsWith(name))?.[1].value;
  }

  /** Everything the browser would send to this address. */
  cookieHeader(url: string): string {
    const { pathname } = new URL(url);
    return [...this.cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  set(name: string, value: string): void {
    this.cookies.set(name, { value, path: '/' });
  }

  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        ...this.headers,
        cookie: this.cookieHeader(url),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Goes where it is sent, as long as `on` says so; answers the address it stopped at. */
  async follow(
    from: string,
    on: (url: string) => boolean = () => true,
  ): Promise<{ url: string; response: Response }> {
    let url = from;
    for (let hops = 0; hops < 20; hops += 1) {
      const response = await this.send(url);
      const to = response.headers.get('location');
      if (to === null) return { url, response };
      url = new URL(to, url).href;
      if (!on(url)) return { url, response };
    }
    throw new Error(`Too many redirects, the last to ${url}.`);
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', ...rest] = pair.split('=');
    const attribute = (wanted: string): string | undefined =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const expires = attribute('expires');
    const over =
      attribute('max-age') === '0' || (expires !== undefined && new Date(expires).getTime() < Date.now());
    if (over) this.cookies.delete(name);
    else this.cookies.set(name, { value: rest.join('='), path: attribute('path') ?? '/' });
  }
}
