import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { recordAudit } from '#audit';
import {
  CONFIG,
  Database,
  isProblem,
  newId,
  parseInput,
  sql,
  type Config,
  type Context,
  type Outcome,
  type Sweep,
  type Tx,
} from '#kernel';
import { AccessService } from '../access.service.js';
import { isAssured } from '../rule.js';
import { signInContext } from '../sessions/sessions.service.js';
import {
  askForKey,
  askForSignature,
  authenticationResponse,
  challengeIn,
  keyMade,
  registrationResponse,
  signedBy,
  siteOf,
  userHandleOf,
  type NewKey,
  type Site,
} from './passkey-ceremony.js';
import {
  passkeyNotAdded,
  passkeyNotFound,
  passkeyRefused,
  signInSurelyFirst,
  tooManyPasskeys,
} from './passkeys.problems.js';
import { passkeyRules } from './passkeys.rules.js';

/** A passkey as its owner sees it. */
export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

const CHALLENGE_MINUTES = 5;
const MAX_PASSKEYS = 10;
/** Under what the device lists the key. No name: this module knows ids, and the device is its owner's. */
const SHOWN_ON_DEVICE = 'Samlingsplats';

const name = z.string().trim().min(1).max(100);
const addInput = z.object({ name, response: registrationResponse });
const renameInput = z.object({ passkeyId: z.uuid(), name });
const removeInput = z.object({ passkeyId: z.uuid() });

interface Stored {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
}

/** Passkeys: made, used to sign in, looked after by their owners. */
@Injectable()
export class PasskeysService {
  private readonly site: Site;

  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
  ) {
    this.site = siteOf(config);
  }

  /** The caller's own passkeys, the newest first. */
  mine(ctx: Context): Promise<PasskeyRow[]> {
    return this.database.read(ctx, (tx) =>
      tx.query<PasskeyRow>(sql`
        select passkey.id, passkey.name, passkey.created_at as "createdAt", passkey.last_used_at as "lastUsedAt"
        from passkey where ${passkeyRules.see.records.rows(ctx.actor)} order by passkey.id desc`),
    );
  }

  /** Begins to add one: what the browser needs, as JSON. */
  async beginAdding(ctx: Context): Promise<Outcome<string>> {
    const { actor } = ctx;
    if (actor.kind !== 'person') return passkeyNotAdded();
    const known = await this.mayAdd(ctx);
    if (isProblem(known)) return known;
    const options = await askForKey(this.site, { id: actor.id, name: SHOWN_ON_DEVICE }, known);
    await this.keepChallenge(ctx.requestId, options.challenge, actor.id);
    return JSON.stringify(options);
  }

  /** Adds what the browser made. Answers its id. */
  async add(ctx: Context, given: unknown): Promise<Outcome<string>> {
    const input = parseInput(addInput, given);
    if (isProblem(input)) return input;
    const { actor } = ctx;
    const challenge = challengeIn(input.response.response.clientDataJSON);
    if (actor.kind !== 'person' || challenge === undefined) return passkeyNotAdded();
    if (!(await this.useChallenge(ctx.requestId, challenge, actor.id))) return passkeyNotAdded();
    const key = await keyMade(this.site, input.response, challenge);
    if (key === undefined) return passkeyNotAdded();
    const allowed = await this.mayAdd(ctx);
    if (isProblem(allowed)) return allowed;
    return this.database.write(ctx, (tx) => this.keep(tx, actor.id, input.name, key));
  }

  rename(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'passkeys.rename', renameInput, given, async (tx, input) => {
      if (!(await this.access.allows(tx, passkeyRules.change, input.passkeyId))) return passkeyNotFound();
      await tx.execute(sql`update passkey set name = ${input.name} where id = ${input.passkeyId}`);
      await recordAudit(tx, {
        action: 'passkey.renamed',
        subjectType: 'passkey',
        subjectId: input.passkeyId,
      });
      return input.passkeyId;
    });
  }

  /** Removes one: it opens nothing from now on. */
  remove(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'passkeys.remove', removeInput, given, async (tx, { passkeyId }) => {
      if (!(await this.access.allows(tx, passkeyRules.change, passkeyId))) return passkeyNotFound();
      await tx.execute(sql`delete from passkey where id = ${passkeyId}`);
      await recordAudit(tx, { action: 'passkey.removed', subjectType: 'passkey', subjectId: passkeyId });
      return passkeyId;
    });
  }

  /** Begins to sign in: what the browser needs, as an object to send. Tells nothing of who is here. */
  async beginSignIn(requestId: string): Promise<object> {
    const options = await askForSignature(this.site);
    await this.keepChallenge(requestId, options.challenge, null);
    return options;
  }

  /**
   * Makes sure who signed. The challenge is used up first, on its own: whatever comes of the rest, it cannot be
   * signed again. The step answered runs in the transaction that opens the session.
   */
  async signIn(given: unknown): Promise<Outcome<(tx: Tx) => Promise<Outcome<string>>>> {
    const response = parseInput(authenticationResponse, given);
    if (isProblem(response)) return response;
    const challenge = challengeIn(response.response.clientDataJSON);
    if (challenge === undefined || !(await this.useChallenge(randomUUID(), challenge, null)))
      return passkeyRefused();
    return async (tx) => {
      const [stored] = await tx.query<Stored>(sql`
        select id, person_id as "personId", public_key as "publicKey", counter, transports
        from passkey where credential_id = ${response.id} for update`);
      // The device says whose key it is: the key of one person lets nobody in as another.
      if (stored === undefined || response.response.userHandle !== userHandleOf(stored.personId))
        return passkeyRefused();
      const counter = await signedBy(this.site, response, challenge, {
        id: response.id,
        publicKey: new Uint8Array(stored.publicKey),
        counter: stored.counter,
        transports: stored.transports,
      });
      if (counter === undefined) return passkeyRefused();
      await tx.execute(sql`
        update passkey set counter = ${counter}, last_used_at = ${tx.now} where id = ${stored.id}`);
      return stored.personId;
    };
  }

  /** The keys that the caller has already, where they may add one more. */
  private mayAdd(ctx: Context): Promise<Outcome<string[]>> {
    return this.database.read<Outcome<string[]>>(signInContext(ctx.requestId), async (tx) => {
      const keys = await tx.query<{ id: string }>(
        sql`select credential_id as id from passkey where person_id = ${ctx.actor.id}::uuid`,
      );
      if (keys.length >= MAX_PASSKEYS) return tooManyPasskeys();
      if (!isAssured(ctx.actor)) {
        const surer = await tx.query(
          sql`select 1 from identity where person_id = ${ctx.actor.id}::uuid limit 1`,
        );
        if (keys.length + surer.length > 0) return signInSurelyFirst();
      }
      return keys.map(({ id }) => id);
    });
  }

  private async keep(tx: Tx, personId: string, keyName: string, key: NewKey): Promise<Outcome<string>> {
    const id = newId();
    // Somebody else's key is not to be seen from here: that there is one, its index tells.
    const kept = await tx.execute(sql`
      insert into passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at)
      values (${id}, ${personId}, ${key.credentialId}, ${Buffer.from(key.publicKey)}, ${key.counter},
        ${[...key.transports]}::text[], ${keyName}, ${tx.now})
      on conflict (credential_id) do nothing`);
    if (kept === 0) return passkeyNotAdded();
    await recordAudit(tx, { action: 'passkey.added', subjectType: 'passkey', subjectId: id });
    return id;
  }

  private async keepChallenge(requestId: string, challenge: string, personId: string | null): Promise<void> {
    await this.database.write(signInContext(requestId), (tx) =>
      tx.execute(sql`
        insert into passkey_challenge (challenge, person_id, created_at)
        values (${challenge}, ${personId}::uuid, ${tx.now})`),
    );
  }

  private async useChallenge(
    requestId: string,
    challenge: string,
    personId: string | null,
  ): Promise<boolean> {
    const used = await this.database.write(signInContext(requestId), (tx) =>
      tx.execute(sql`
        delete from passkey_challenge
        where challenge = ${challenge} and person_id is not distinct from ${personId}::uuid
          and created_at > ${tx.now}::timestamptz - ${CHALLENGE_MINUTES} * interval '1 minute'`),
    );
    return used === 1;
  }
}

/** Removes challenges that nobody answered. */
export const oldChallenges: Sweep = {
  name: 'old-passkey-challenges',
  everySeconds: 3600,
  run: async (tx) => {
    await tx.execute(sql`delete from passkey_challenge where challenge in (
      select challenge from passkey_challenge where created_at < ${tx.now}::timestamptz - interval '1 hour' limit 10000)`);
  },
};
