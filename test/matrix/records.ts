import {
  aRefusal,
  BRACKE,
  did,
  didToReferral,
  FINDABLE,
  HALLAND,
  JAMTLAND,
  LAHOLM,
  MUCF,
  NO_ID,
  pointOf,
  RAGUNDA,
  referralTo,
  seen,
  SPSM,
  type Need,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import { probe } from '../support/probe.js';
import type { Person } from '../support/person.js';
import type { TestHouse } from '../support/test-house.js';
import { tellChallenges } from './challenges.js';
import { engagementsOf } from './engagements.js';
import type { ChallengeFacts, EngagementFacts, NeedFacts, ReferralFacts, Shape } from './facts.js';
import type { MarkKind, Marks } from './marks.js';
import { A, B } from './people.js';
import { tellSurveys, type InvitationFacts, type RoundFacts, type ToldSurveys } from './surveys.js';
import { mailedTokens, tellThings, type ThingFacts } from './things.js';

/** A place where needs are told: whose they are, who sorts them, in which pilot. */
interface World {
  readonly name: string;
  readonly municipality: { readonly id: string; readonly persona: string };
  readonly board: { readonly id: string; readonly persona: string };
  readonly pilot: string | null;
  readonly shapes: readonly Shape[];
}

const ALL_SHAPES: readonly Shape[] = [
  'draft',
  'heard',
  'matched',
  'asked',
  'answered',
  'fedBack',
  'closed',
  'withdrawn',
  'sent',
  'asking',
  'offered',
  'refused',
  'passedOn',
  'takenUp',
];

/** Shapes of what was sent to contact points. */
export const SENT: readonly Shape[] = ['sent', 'asking', 'offered', 'refused', 'passedOn', 'takenUp'];

const ragunda = { id: RAGUNDA, persona: 'ragunda' };
const jamtland = { id: JAMTLAND, persona: 'jamtland' };

/** What is own to one persona is another organisation's, another pilot's, another county's to the rest. */
const WORLDS: readonly World[] = [
  { name: 'ragunda/A', municipality: ragunda, board: jamtland, pilot: A, shapes: ALL_SHAPES },
  {
    name: 'laholm/A',
    municipality: { id: LAHOLM, persona: 'laholm' },
    board: { id: HALLAND, persona: 'halland' },
    pilot: A,
    shapes: ALL_SHAPES,
  },
  {
    name: 'ragunda/B',
    municipality: ragunda,
    board: jamtland,
    pilot: B,
    shapes: ['draft', 'heard', 'matched', 'sent', 'offered'],
  },
  {
    name: 'bracke/A',
    municipality: { id: BRACKE, persona: 'bracke' },
    board: jamtland,
    pilot: A,
    shapes: ['draft', 'matched', 'sent'],
  },
  {
    name: 'ragunda/none',
    municipality: ragunda,
    board: jamtland,
    pilot: null,
    shapes: ['draft', 'matched', 'sent'],
  },
];

export interface MatchFacts {
  readonly kind: 'SupportMatch';
  readonly name: string;
  readonly id: string;
  readonly shape: Shape;
  readonly need: NeedFacts;
}

export type Facts =
  | NeedFacts
  | ReferralFacts
  | MatchFacts
  | ChallengeFacts
  | EngagementFacts
  | RoundFacts
  | InvitationFacts
  | ThingFacts;

export type { NeedFacts, ReferralFacts, Shape };

/** All that was told. */
export interface Records {
  readonly needs: readonly NeedFacts[];
  readonly referrals: readonly ReferralFacts[];
  readonly matches: readonly MatchFacts[];
  readonly challenges: readonly ChallengeFacts[];
  readonly surveys: ToldSurveys;
  readonly engagements: readonly EngagementFacts[];
  readonly things: readonly ThingFacts[];
  /** People by name. */
  readonly personIds: ReadonlyMap<string, string>;
  /** By id. */
  readonly byId: ReadonlyMap<string, Facts>;
}

/** What the administrator has opened, with a reason. */
const OPENED = 'ragunda/A matched';

/** No record has this id. */
export const NOWHERE = NO_ID;

/** Tells everything, through the API, as the people whose records they are. */
export async function tellAll(house: TestHouse, marks: Marks): Promise<Records> {
  const needs: NeedFacts[] = [];
  const referrals: ReferralFacts[] = [];
  await Promise.all(
    WORLDS.map(async (world) => {
      const teller = await Teller.in(house, world, marks);
      for (const shape of world.shapes) {
        const told = await teller.tell(shape);
        needs.push(told.need);
        referrals.push(...told.referrals);
      }
    }),
  );
  const together = await tellChallenges(house, marks);
  needs.push(...together.challenges.flatMap((challenge) => challenge.needs));
  referrals.push(...together.referrals);
  await settled(house);
  const matches = await matchesOf(house, needs);
  const tokens = await mailedTokens(house, 'select need_id as id, token_hash as hash from need_link');
  const withTokens = needs.map((need) => {
    const token = tokens.get(need.id);
    return token === undefined ? need : { ...need, token };
  });
  await raise(house);
  await openOne(house, needs);
  const engagements = await engagementsOf(house, marks, referrals);
  const surveys = await tellSurveys(house, marks, withTokens);
  const things = await tellThings(house, marks);
  const { challenges } = together;
  const { rounds, invitations } = surveys;
  const all = [
    withTokens,
    referrals,
    matches,
    challenges,
    engagements,
    rounds,
    invitations,
    things,
  ].flat() as Facts[];
  const people = await house.sql<{ id: string; handle: string }>('select id, handle from person');
  const personIds = new Map(people.map(({ id, handle }) => [handle, id]));
  return {
    needs: withTokens,
    referrals,
    matches,
    challenges,
    engagements,
    surveys,
    things,
    personIds,
    byId: new Map(all.map((facts) => [facts.id, facts])),
  };
}

/** One of the suggestions for each need that waits to be sorted. */
async function matchesOf(house: TestHouse, needs: readonly NeedFacts[]): Promise<MatchFacts[]> {
  const rows = await house.sql<{ id: string; need_id: string }>(
    'select distinct on (need_id) id, need_id from support_match order by need_id, rank, id',
  );
  return needs
    .filter((need) => need.shape === 'matched')
    .flatMap((need) => {
      const id = rows.find((row) => row.need_id === need.id)?.id;
      const { name, shape } = need;
      return id === undefined
        ? []
        : [{ kind: 'SupportMatch' as const, name: `match of ${name}`, id, shape, need }];
    });
}

/** The administrator opens one need, and has it open for as long as the matrix asks. */
async function openOne(house: TestHouse, needs: readonly NeedFacts[]): Promise<void> {
  const administrator = await house.as('administrator');
  const id = needs.find(({ name }) => name === OPENED)?.id;
  await administrator.get(
    'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { ... on BrokenGlass { endsAt } } }',
    { input: { record: 'NEED', id, reason: 'Kommunen har bett om hjälp med detta behov.' } },
  );
  await house.sql(`update break_glass set ends_at = now() + interval '1 day'`);
}

/** Needs that wait to be sorted, and requests that were sent, have waited so long that the gathering sees them. */
const raise = async (house: TestHouse): Promise<void> => {
  await house.sql(`update need set late = 'GATHERING' where state in ('MATCHED', 'UNMATCHED', 'ASKED_BACK')`);
  await house.sql(`update referral set late = 'GATHERING' where state in ('SENT', 'CAN_CONTRIBUTE')`);
  // They went to a group: its convener may hand them back.
  await house.sql(
    `update referral set group_id = (select id from pilot_group order by id limit 1) where state = 'SENT' and challenge_id is null`,
  );
};

/** Tells needs of one world, each text marked. */
class Teller {
  private constructor(
    private readonly world: World,
    private readonly marks: Marks,
    private readonly municipality: Person,
    private readonly board: Person,
    private readonly spsm: Person,
  ) {}

  static async in(house: TestHouse, world: World, marks: Marks): Promise<Teller> {
    const [municipality, board, spsm] = [
      await house.as(world.municipality.persona),
      await house.as(world.board.persona),
      await house.as('spsm'),
    ];
    return new Teller(world, marks, municipality, board, spsm);
  }

  async tell(shape: Shape): Promise<{ need: NeedFacts; referrals: ReferralFacts[] }> {
    const name = `${this.world.name} ${shape}`;
    const mark = (kind: MarkKind): string => this.marks.plant(name, kind);
    const { id } = await this.begin(shape, mark);
    if (!['draft', 'heard'].includes(shape)) await this.untilMatched(id);
    await this.goOn(shape, id, mark);
    const sent = SENT.includes(shape);
    const points = sent ? [SPSM, ...(shape === 'passedOn' ? [MUCF] : [])].map(pointOf) : [];
    const { municipality, board, pilot } = this.world;
    const need: NeedFacts = {
      kind: 'Need',
      name,
      id,
      shape,
      municipality: municipality.id,
      board: board.id,
      pilot,
      county: board.id === HALLAND ? '13' : '23',
      heardBy: shape === 'heard' ? board.id : null,
      openedBy: name === OPENED ? 'administrator' : null,
      shared: this.isShared(shape),
      sentTo: points,
      version: (await seen(this.municipality, id)).version,
    };
    const referrals = sent ? await this.referralsOf(need) : [];
    return { need, referrals };
  }

  private begin(shape: Shape, mark: (kind: MarkKind) => string): Promise<Need> {
    const told = this.world.pilot === null ? {} : { pilotId: this.world.pilot };
    if (shape === 'heard')
      return did(this.board, 'writeDownNeed', {
        ...told,
        municipalityId: this.world.municipality.id,
        text: `${FINDABLE} ${mark('text')}`,
        saidBy: `Rektorn ${mark('text')}`,
      });
    const kind = shape === 'draft' ? 'draft' : 'text';
    const content = {
      ...told,
      title: `Elevhälsa ${mark(shape === 'draft' ? 'draft' : 'heading')}`,
      text: `${FINDABLE} ${mark(kind)}`,
      capacity: `En samordnare ${mark(shape === 'draft' ? 'draft' : 'capacity')}`,
      // What was sent to somebody has a theme in common with what was sent to others.
      ...(SENT.includes(shape) ? { themes: ['skola'] } : {}),
      ...(this.isShared(shape) ? { textShared: true } : {}),
    };
    return did(this.municipality, shape === 'draft' ? 'saveNeedDraft' : 'tellNeed', content);
  }

  /** One of each municipality's is shown to more. */
  private isShared(shape: Shape): boolean {
    return shape === 'answered';
  }

  /** The job looks for support in the needs of all worlds at once. */
  private async untilMatched(id: string): Promise<void> {
    await probe(`the job to match need ${id}`, async () =>
      (await seen(this.municipality, id)).state === 'SUBMITTED' ? undefined : true,
    );
  }

  private async goOn(shape: Shape, needId: string, mark: (kind: MarkKind) => string): Promise<void> {
    const { board, municipality } = this;
    if (shape === 'asked') await did(board, 'askBack', { needId, question: `Vad? ${mark('question')}` });
    if (shape === 'withdrawn')
      await did(municipality, 'withdrawNeed', { needId, reason: `Löst ${mark('reason')}` });
    if (['answered', 'fedBack', 'closed'].includes(shape))
      await did(board, 'answerNeed', { needId, text: `Ja ${mark('answer')}` });
    if (['fedBack', 'closed'].includes(shape))
      await did(board, 'sendFeedback', { needId, text: `Så här ${mark('feedback')}` });
    if (shape === 'closed')
      await did(municipality, 'sayIfItHelped', {
        needId,
        verdict: 'HELPED',
        text: `Det hjälpte ${mark('feedback')}`,
      });
    if (SENT.includes(shape)) await this.sendOn(shape, needId, mark);
  }

  private async sendOn(shape: Shape, needId: string, mark: (kind: MarkKind) => string): Promise<void> {
    const { board, spsm } = this;
    await did(board, 'referNeed', {
      needId,
      contactPointIds: [pointOf(SPSM)],
      message: `Kan ni hjälpa? ${mark('message')}`,
    });
    const { id: referralId } = await referralTo(board, needId, SPSM);
    if (shape === 'asking')
      await didToReferral(spsm, 'askAboutReferral', { referralId, question: `Hur många? ${mark('reply')}` });
    if (shape === 'offered' || shape === 'takenUp')
      await didToReferral(spsm, 'offerSupport', {
        referralId,
        what: `Processtöd ${mark('offer')}`,
        byWhom: `Rådgivarna ${mark('offer')}`,
        when: `Från februari ${mark('offer')}`,
        asksOfYou: `En samordnare ${mark('offer')}`,
        stage: 'READINESS',
      });
    if (shape === 'takenUp') await didToReferral(this.municipality, 'takeUpOffer', { referralId });
    if (shape === 'refused')
      await didToReferral(spsm, 'cannotContributeNow', {
        ...aRefusal(referralId),
        text: `Fullt till sommaren ${mark('refusal')}`,
      });
    if (shape === 'passedOn')
      await didToReferral(spsm, 'passOnReferral', {
        referralId,
        contactPointId: pointOf(MUCF),
        text: `De kan detta ${mark('refusal')}`,
      });
  }

  private async referralsOf(need: NeedFacts): Promise<ReferralFacts[]> {
    const points = need.shape === 'passedOn' ? [SPSM, MUCF] : [SPSM];
    const { referrals } = await this.board
      .get<{ need: { referrals: { id: string; to: { id: string } }[] } }>(
        `{ need(id: "${need.id}") { referrals { id to { id } } } }`,
      )
      .then((answer) => answer.need);
    return points.map((organisation) => {
      const id = referrals.find((each) => each.to.id === pointOf(organisation))?.id;
      if (id === undefined) throw new Error(`${need.name} went not to ${organisation}.`);
      const name = `request to ${organisation === SPSM ? 'spsm' : 'mucf'} of ${need.name}`;
      const { shape } = need;
      return {
        kind: 'Referral',
        name,
        id,
        shape,
        need,
        point: pointOf(organisation),
        toGroup: shape === 'sent',
      };
    });
  }
}
