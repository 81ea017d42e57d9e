import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const kept = new Map<string, Kept>();

/** What the embedded provider remembers: in this process, until it ends. */
export class EmbeddedStore implements Adapter {
  constructor(private readonly kind: string) {}

  upsert(id: string, payload: AdapterPayload, seconds?: number): Promise<void> {
    const until = seconds === undefined ? Infinity : performance.now() + seconds * 1000;
    kept.set(this.key(id), { payload, until });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const found = kept.get(this.key(id));
    if (found !== undefined && found.until < performance.now()) kept.delete(this.key(id));
    return Promise.resolve(
      found === undefined || found.until < performance.now() ? undefined : found.payload,
    );
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.where((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.where((payload) => payload.userCode === userCode));
  }

  async consume(id: string): Promise<void> {
    const found = await this.find(id);
    if (found !== undefined) found.consumed = Math.floor(found.iat ?? 0) + 1;
  }

  destroy(id: string): Promise<void> {
    kept.delete(this.key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    return Promise.resolve();
  }

  private key(id: string): string {
    return `${this.kind}:${id}`;
  }

  private where(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const own = [...kept].filter(
      ([key, { until }]) => key.startsWith(`${this.kind}:`) && until > performance.now(),
    );
    return own.map(([, { payload }]) => payload).find(fits);
  }
}
