// Written by `npm run codegen`. Do not edit.
export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationResult": [
    "InvalidInput",
    "InvitationAccepted",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "ApiTokenResult": [
    "ApiTokenCreated",
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "ApiTokensResult": [
    "ApiTokens",
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "BreakGlassResult": [
    "BrokenGlass",
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "CatalogueItem": [
    "Grant",
    "SupportOffer"
  ],
  "CatalogueResult": [
    "Grant",
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion",
    "SupportOffer"
  ],
  "ContactPointResult": [
    "ContactPoint",
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "EndParticipationResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "ParticipationEnded",
    "StaleVersion"
  ],
  "HeardNeedResult": [
    "HeardNeedAnswered",
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "InvitationResult": [
    "InvalidInput",
    "Invitation",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "MatchResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion",
    "SupportMatch"
  ],
  "NeedResult": [
    "InvalidInput",
    "Need",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "ParticipantResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "Participant",
    "StaleVersion"
  ],
  "PasskeyOptionsResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "PasskeyOptions",
    "StaleVersion"
  ],
  "PasskeysResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "Passkeys",
    "StaleVersion"
  ],
  "Problem": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion"
  ],
  "ReferralResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "Referral",
    "StaleVersion"
  ],
  "SessionsResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "Sessions",
    "StaleVersion"
  ]
};
export const withoutId: readonly string[] = [
  "ApiTokens",
  "AuditDetail",
  "AuditEventConnection",
  "CatalogueItemConnection",
  "ContactPointHolder",
  "County",
  "Feedback",
  "FieldProblem",
  "HeardNeed",
  "HeardNeedAnswered",
  "InboxItemConnection",
  "InboxNextAct",
  "InvalidInput",
  "InvitationAccepted",
  "InvitationPreview",
  "MatchReason",
  "Mutation",
  "NeedConnection",
  "NextAct",
  "NextOnReferral",
  "NotFound",
  "NotPossible",
  "Offer",
  "OrganisationConnection",
  "PageInfo",
  "ParticipationEnded",
  "PasskeyOptions",
  "Passkeys",
  "PilotNeedConnection",
  "Query",
  "RaisedItemConnection",
  "ReferralConnection",
  "Sessions",
  "StaleVersion",
  "Term",
  "TokenScope",
  "Viewer",
  "Vocabulary"
];
