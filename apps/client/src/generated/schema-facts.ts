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
  "ChallengeResult": [
    "Challenge",
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion"
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
  "EngagementResult": [
    "Engagement",
    "InvalidInput",
    "NotFound",
    "NotPossible",
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
  "PaperResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "Paper",
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
  "PilotClosingResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "PilotClosing",
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
  "RegistrarResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "RegistrarSet",
    "StaleVersion"
  ],
  "SessionsResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "Sessions",
    "StaleVersion"
  ],
  "SurveyInvitationResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion",
    "SurveyInvitation"
  ],
  "SurveyRoundRemovedResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion",
    "SurveyRoundRemoved"
  ],
  "SurveyRoundResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion",
    "SurveyRound"
  ],
  "SurveyToAnswerResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion",
    "SurveyToAnswer"
  ],
  "VerdictByLinkResult": [
    "InvalidInput",
    "NotFound",
    "NotPossible",
    "StaleVersion",
    "VerdictReceived"
  ]
};
export const withoutId: readonly string[] = [
  "AnswerTimes",
  "AnswerTimesConnection",
  "AnsweredNeed",
  "ApiTokens",
  "AuditDetail",
  "AuditEventConnection",
  "CatalogueItemConnection",
  "ChallengeAsked",
  "ChallengeConnection",
  "ChallengeParty",
  "ClosingItemConnection",
  "ContactPointHolder",
  "County",
  "CoveredCounty",
  "CoveredCountyConnection",
  "CoveredMunicipalityConnection",
  "EngagementEntry",
  "ExportedFile",
  "Feedback",
  "FieldProblem",
  "FormerHolder",
  "HandOver",
  "HandOverLine",
  "HeardNeed",
  "HeardNeedAnswered",
  "InboxItemConnection",
  "InboxNextAct",
  "InvalidInput",
  "InvitationAccepted",
  "InvitationConnection",
  "InvitationPreview",
  "JointAnswer",
  "MatchReason",
  "Mutation",
  "NeedConnection",
  "NeedCount",
  "NeedCountConnection",
  "NeedMerge",
  "NeedOriginal",
  "NextAct",
  "NextOnChallenge",
  "NextOnReferral",
  "NotFound",
  "NotPossible",
  "Offer",
  "OpenCaseConnection",
  "OrganisationConnection",
  "PageInfo",
  "PaperConnection",
  "PaperPart",
  "ParticipantConnection",
  "ParticipationEnded",
  "PasskeyOptions",
  "Passkeys",
  "PilotClosing",
  "PilotNeedConnection",
  "Query",
  "RaisedItemConnection",
  "ReferralConnection",
  "Registrar",
  "RegistrarSet",
  "Sessions",
  "StaleVersion",
  "StatedPart",
  "SurveyCandidate",
  "SurveyCondition",
  "SurveyConsultation",
  "SurveyCopy",
  "SurveyCount",
  "SurveyDraft",
  "SurveyFeedback",
  "SurveyInvitationConnection",
  "SurveyLeftOver",
  "SurveyMissing",
  "SurveyNeed",
  "SurveyNext",
  "SurveyOption",
  "SurveyOptionCount",
  "SurveyQuestionResult",
  "SurveyRoundConnection",
  "SurveyRoundRemoved",
  "SurveyTemplate",
  "SurveyText",
  "SurveyTextAnswer",
  "SurveyToAnswer",
  "SurveyValue",
  "SurveyWriter",
  "Term",
  "TextMark",
  "TokenScope",
  "VerdictReceived",
  "Viewer",
  "Vocabulary"
];
