// Written by `npm run codegen`. Do not edit.
export const possibleTypes: Record<string, string[]> = {
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
  "HeardNeedResult": [
    "HeardNeedAnswered",
    "InvalidInput",
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
  "Query",
  "RaisedItemConnection",
  "ReferralConnection",
  "Sessions",
  "StaleVersion",
  "Term",
  "Viewer",
  "Vocabulary"
];
