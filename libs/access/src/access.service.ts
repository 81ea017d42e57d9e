import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql/dist/graphql.constants.js';
import { raw, sql, type Tx } from '#kernel';
import { ruleOf } from './access.guard.js';
import type { Subject } from './level.js';
import { mayTry, type Rule } from './rule.js';

/** Who may do what. Modules register their rules; the printed table and the start-up check come from here. */
@Injectable()
export class AccessService implements OnApplicationBootstrap {
  private readonly rules = new Map<string, Rule>();
  private readonly described = new Map<string, Subject>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Adds a module's rules. @throws when a code is taken. */
  register(rules: readonly Rule[]): void {
    for (const rule of rules) {
      if (this.rules.has(rule.code)) throw new Error(`Two rules are called ${rule.code}.`);
      this.rules.set(rule.code, rule);
    }
  }

  /** Says what a module's rules are about, and how widely its kinds of records are shown. @throws when said twice. */
  describe(subject: Subject): void {
    if (this.described.has(subject.code)) throw new Error(`Two subjects are called ${subject.code}.`);
    this.described.set(subject.code, subject);
  }

  /** What the rules are about, in Swedish order: for the printed table. */
  subjects(): Subject[] {
    return [...this.described.values()].sort((a, b) => a.name.sv.localeCompare(b.name.sv, 'sv'));
  }

  /** All rules, by code: for the printed table. */
  all(): Rule[] {
    return [...this.rules.values()].sort((a, b) => a.code.localeCompare(b.code, 'sv'));
  }

  /** The subset of `ids` the actor may act on under `rule`, in no particular order. One query, whatever exists. */
  async allowed(tx: Tx, rule: Rule, ids: readonly string[]): Promise<string[]> {
    if (rule.records === undefined) throw new Error(`Rule ${rule.code} concerns no records.`);
    // The handler may stand under a wider rule than the record: whoever may not try at all may act on nothing.
    if (!mayTry(rule, tx.ctx.actor)) return [];
    const { table, rows } = rule.records;
    const found = await tx.query<{ id: string }>(
      sql`select ${raw(table)}.id from ${raw(table)} where ${raw(table)}.id = any(${ids}::uuid[]) and (${rows(tx.ctx.actor)})`,
    );
    return found.map((row) => row.id);
  }

  /** Whether the actor may act on this one record. */
  async allows(tx: Tx, rule: Rule, id: string): Promise<boolean> {
    return (await this.allowed(tx, rule, [id])).length === 1;
  }

  /** Refuses to start when a query or mutation has no rule, or one that nobody registered. */
  onApplicationBootstrap(): void {
    const unmarked = this.handlers().filter(
      ({ rule }) => rule === undefined || this.rules.get(rule.code) !== rule,
    );
    if (unmarked.length > 0) {
      const names = unmarked.map(({ name }) => name).join(', ');
      throw new Error(`No registered @Access rule on: ${names}.`);
    }
  }

  /** Every query and mutation with its rule; `field` is its name in the API. */
  handlers(): { name: string; field: string; rule: Rule | undefined }[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      if (typeof instance !== 'object' || instance === null) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const kind: unknown =
          handler === undefined ? undefined : Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler);
        if (handler === undefined || (kind !== 'Query' && kind !== 'Mutation' && kind !== 'Subscription'))
          return [];
        const type = instance.constructor as new () => unknown;
        const field = (Reflect.getMetadata(RESOLVER_NAME_METADATA, handler) as string | undefined) ?? name;
        return [{ name: `${type.name}.${name}`, field, rule: ruleOf(this.reflector, handler, type) }];
      });
    });
  }
}
