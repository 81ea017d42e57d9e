import type { MigrationInterface } from 'typeorm';
import { House1763630001000 } from './1763630001000-house.js';
import { Supports1763630002000 } from './1763630002000-supports.js';
import { Loop1763630003000 } from './1763630003000-loop.js';
import { AppRole1763630004000 } from './1763630004000-app-role.js';
import { Session1795175044827 } from './1795175044827-session.js';
import { Invitations1795175636663 } from './1795175636663-invitations.js';
import { AuditChain1795176002000 } from './1795176002000-audit-chain.js';
import { RateLimit1795176588000 } from './1795176588000-rate-limit.js';
import { WayIn1795176700000 } from './1795176700000-way-in.js';
import { SharedTexts1795177000000 } from './1795177000000-shared-texts.js';
import { BreakGlass1795177500000 } from './1795177500000-break-glass.js';
import { ReferralsBeside1795177600000 } from './1795177600000-referrals-beside.js';
import { TokensLinksPasskeys1795177659696 } from './1795177659696-tokens-links-passkeys.js';
import { RowLevelSecurity1795177700000 } from './1795177700000-row-level-security.js';
import { SignInAlone1795178200000 } from './1795178200000-sign-in-alone.js';
import { RequestsOfPeople1795178300000 } from './1795178300000-requests-of-people.js';
import { PeopleOnly1795178600000 } from './1795178600000-people-only.js';
import { CheaperPolicies1795178650000 } from './1795178650000-cheaper-policies.js';
import { PartsAndTokens1795178660000 } from './1795178660000-parts-and-tokens.js';
import { Challenges1795180000000 } from './1795180000000-challenges.js';
import { Papers1795180100000 } from './1795180100000-papers.js';
import { NeedsToldFurther1795180300000 } from './1795180300000-needs-told-further.js';
import { Surveys1795180400000 } from './1795180400000-surveys.js';
import { Overviews1795180500000 } from './1795180500000-overviews.js';
import { ClosingAPilot1795180600000 } from './1795180600000-closing-a-pilot.js';
import { Engagements1795180700000 } from './1795180700000-engagements.js';
import { HiddenWords1795180800000 } from './1795180800000-hidden-words.js';
import { MergedNeeds1795181000000 } from './1795181000000-merged-needs.js';
import { SeenAtFirstLook1795181100000 } from './1795181100000-seen-at-first-look.js';
import { ClosingEverything1795181110000 } from './1795181110000-closing-everything.js';
import { DraftedRoundsGo1795181120000 } from './1795181120000-drafted-rounds-go.js';
import { LateResults1795181130000 } from './1795181130000-late-results.js';
import { ColleaguesAndGroups1795181200000 } from './1795181200000-colleagues-and-groups.js';
import { WhoAsks1795181300000 } from './1795181300000-who-asks.js';

/** Every migration, in order. Never change one that has been released: add another. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  House1763630001000,
  Supports1763630002000,
  Loop1763630003000,
  AppRole1763630004000,
  Session1795175044827,
  Invitations1795175636663,
  AuditChain1795176002000,
  RateLimit1795176588000,
  WayIn1795176700000,
  SharedTexts1795177000000,
  BreakGlass1795177500000,
  ReferralsBeside1795177600000,
  TokensLinksPasskeys1795177659696,
  RowLevelSecurity1795177700000,
  SignInAlone1795178200000,
  RequestsOfPeople1795178300000,
  PeopleOnly1795178600000,
  CheaperPolicies1795178650000,
  PartsAndTokens1795178660000,
  Challenges1795180000000,
  Papers1795180100000,
  NeedsToldFurther1795180300000,
  Surveys1795180400000,
  Overviews1795180500000,
  ClosingAPilot1795180600000,
  Engagements1795180700000,
  HiddenWords1795180800000,
  MergedNeeds1795181000000,
  SeenAtFirstLook1795181100000,
  ClosingEverything1795181110000,
  DraftedRoundsGo1795181120000,
  LateResults1795181130000,
  ColleaguesAndGroups1795181200000,
  WhoAsks1795181300000,
];
