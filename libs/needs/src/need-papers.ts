import { headingOf, type NeedRecord } from './need-record.js';

type OfNeed = Pick<NeedRecord, 'id' | 'title' | 'text' | 'organisationId' | 'boardId' | 'pilotId'>;

const ofNeed = (need: OfNeed) => ({
  recordType: 'need',
  recordId: need.id,
  pilotId: need.pilotId,
  about: headingOf(need),
});

/** A document about a need that its municipality sends its board. */
export const fromMunicipality = (need: OfNeed) => ({
  ...ofNeed(need),
  fromId: need.organisationId,
  toIds: [need.boardId],
});

/** A document about a need that its board sends the municipality. */
export const fromBoard = (need: OfNeed) => ({
  ...ofNeed(need),
  fromId: need.boardId,
  toIds: [need.organisationId],
});

/** A document about a need by whoever wrote it down: to the municipality, and to its board where that is another. */
export const fromOfficer = (need: OfNeed, officerId: string) => ({
  ...ofNeed(need),
  fromId: officerId,
  toIds: [need.organisationId, need.boardId],
});

/** Those who gave a need: the municipality, and whoever wrote it down for it. */
export const giversOf = (need: Pick<NeedRecord, 'organisationId' | 'heardById'>): string[] => [
  ...new Set([need.organisationId, need.heardById ?? need.organisationId]),
];
