import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { enumOf, outcomeUnion, type Assurance } from '#kernel';
import type { SessionRow } from './sessions.service.js';

export type SignInMethod = Uppercase<Assurance>;
export const SignInMethod = enumOf<SignInMethod>('SignInMethod', 'How somebody signed in.', {
  FEDERATED: "Through their employer's or their county's provider.",
  PASSKEY: 'With a passkey.',
  LINK: 'With a link sent by mail.',
  DEV: 'As an example person, in development.',
});

@ObjectType('Session', { description: 'One sign-in on one device.' })
export class SessionType {
  @Field(() => ID, { description: 'Global id. Opens nothing.' })
  readonly id: string;

  @Field({ description: 'Browser and system, for its owner to recognise; empty when unknown.' })
  readonly device: string;

  @Field(() => SignInMethod, { description: 'How the person signed in.' })
  readonly method: SignInMethod;

  @Field({ description: 'Since when.' })
  readonly since: Date;

  @Field({ description: 'When it was last used, to the minute.' })
  readonly lastSeen: Date;

  @Field({ description: 'When it ends, however much it is used.' })
  readonly endsAt: Date;

  @Field({ description: 'Whether it is the one this request was sent in.' })
  readonly current: boolean;

  constructor(row: SessionRow, currentId: string | null) {
    this.id = row.id;
    this.device = row.device;
    this.method = row.assurance.toUpperCase() as SignInMethod;
    this.since = row.createdAt;
    this.lastSeen = row.lastSeenAt;
    this.endsAt = row.endsAt;
    this.current = row.id === currentId;
  }
}

@ObjectType('Sessions', { description: 'What is open after something was ended.' })
export class SessionsType {
  @Field(() => [SessionType], { description: 'The open sessions, the one used last first.' })
  readonly open!: SessionType[];
}

@InputType({ description: 'A session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'Id of the session.' })
  readonly sessionId!: string;
}

export const SessionsResult = outcomeUnion('SessionsResult', SessionsType);
