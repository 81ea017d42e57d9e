import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ContactPointsService, type ContactPointRow } from '#directory';
import type { Outcome, Tx } from '#kernel';
import type { NeedRecord } from '#needs';
import { PilotsService } from '#pilots';
import type { referralInputs } from '../referrals.inputs.js';
import { colleagueNotFound, groupNotFound, pointNotOpen } from '../referrals.problems.js';

/** Who is asked, and through which contact point. */
export interface Receiver {
  readonly point: ContactPointRow;
  readonly colleagueId: string | null;
  readonly group: { readonly id: string; readonly name: string } | null;
}

/** Whom a board asks: contact points, a colleague of its own, groups of the pilot. Decision 0023. */
@Injectable()
export class ReceiversService {
  constructor(
    private readonly contactPoints: ContactPointsService,
    private readonly pilots: PilotsService,
  ) {}

  /** Each receiver with the contact point that answers: its own, the board's own for a colleague, a group's convener's. */
  async of(
    tx: Tx,
    need: NeedRecord,
    input: z.output<typeof referralInputs.refer>,
  ): Promise<Outcome<Receiver[]>> {
    const points = await this.contactPoints.byIds(tx, input.contactPointIds);
    if (points.length !== new Set(input.contactPointIds).size) return pointNotOpen();
    const receivers: Receiver[] = points.map((point) => ({ point, colleagueId: null, group: null }));
    const groupIds = [...new Set(input.groupIds ?? [])];
    const groups = await this.pilots.groupsAtWork(tx, need.pilotId, groupIds);
    if (groups.length < groupIds.length) return groupNotFound();
    for (const { id, name, convenerId } of groups) {
      const point = await this.contactPoints.wayInto(tx, convenerId, need.countyCode);
      if (point === undefined) return groupNotFound();
      receivers.push({ point, colleagueId: null, group: { id, name } });
    }
    if (input.colleagueId == null) return receivers;
    const { colleagueId } = input;
    const themselves = tx.ctx.actor.kind === 'person' && tx.ctx.actor.id === colleagueId;
    if (themselves || !(await this.pilots.isContactOf(tx, colleagueId, need.boardId, need.pilotId)))
      return colleagueNotFound();
    const point = await this.contactPoints.wayInto(tx, need.boardId, need.countyCode);
    return point === undefined ? pointNotOpen() : [...receivers, { point, colleagueId, group: null }];
  }
}
