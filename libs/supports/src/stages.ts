/** Stages of receiving a support, in order: what must be in place before a method is. */
export const STAGES = ['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP'] as const;

export type StageCode = (typeof STAGES)[number];

/** Which stage a step of a municipality's own steering year belongs to. */
const BY_STEP: Readonly<Record<string, StageCode>> = {
  omvärldsanalys: 'READINESS',
  nulägesanalys: 'READINESS',
  mål: 'LEADERSHIP',
  verksamhetsplan: 'STRUCTURE',
  genomförande: 'METHOD',
  uppföljning: 'FOLLOW_UP',
};

/** Where the steering step is not said: what such a support usually is for. */
const BY_TYPE: Readonly<Record<string, readonly StageCode[]>> = {
  individinsats: ['METHOD'],
  informations_och_kunskapsspridning: ['METHOD'],
  kunskapsinhämtning: ['READINESS'],
  metodstöd: ['METHOD'],
  nätverk: ['STRUCTURE'],
  processtöd: ['LEADERSHIP', 'STRUCTURE'],
  utbildning: ['METHOD'],
  verksamhetsutveckling: ['STRUCTURE'],
};

/**
 * A first guess at the stages of a support, until its owner states them: from its steering steps, else from its type.
 * A grant has neither and gets none: money has no stage of its own.
 */
export function deriveStages(steeringSteps: readonly string[], type: string | null): StageCode[] {
  const bySteps = new Set(steeringSteps.flatMap((step) => BY_STEP[step] ?? []));
  if (bySteps.size > 0) return STAGES.filter((stage) => bySteps.has(stage));
  return [...(BY_TYPE[type ?? ''] ?? [])];
}
