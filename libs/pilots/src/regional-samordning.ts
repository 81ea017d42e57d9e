import { agencyId, countyBoardId, municipalityId } from '#directory';

// Regional samordning as it stood in 2023, after the national coordinator's final report (March 2024). Organisations and
// groups are real; every person is made up.

const [GAVLEBORG, HALLAND, JAMTLAND, SKANE, OSTERGOTLAND] = ['21', '13', '23', '12', '05'].map(
  countyBoardId,
) as [string, string, string, string, string];
const [BO, FOHM, JAMY, MFOF, MUCF, SKOLVERKET, SPSM, SOCIALSTYRELSEN, SKR] = [
  'BO',
  'Fohm',
  'Jämställdhetsmyndigheten',
  'MFoF',
  'MUCF',
  'Skolverket',
  'SPSM',
  'Socialstyrelsen',
  'SKR',
].map(agencyId) as [string, string, string, string, string, string, string, string, string];

/** The county boards that lead. */
export const BOARDS = [GAVLEBORG, HALLAND, JAMTLAND, SKANE, OSTERGOTLAND];
/** The agencies from the beginning. */
export const AGENCIES = [BO, FOHM, JAMY, MFOF, MUCF, SKOLVERKET, SPSM];

/** Ljusdal, Ockelbo, Ovanåker, by SCB code. */
const IN_GAVLEBORG = ['2161', '2101', '2121'].map(municipalityId);
/** Falkenberg, Hylte, Laholm, by SCB code. */
const IN_HALLAND = ['1382', '1315', '1381'].map(municipalityId);
/** Bräcke, Ragunda, Åre, by SCB code. */
const IN_JAMTLAND = ['2305', '2303', '2321'].map(municipalityId);
/** Perstorp, Svalöv, Tomelilla, by SCB code. */
const IN_SKANE = ['1275', '1214', '1270'].map(municipalityId);
/** Finspång, Åtvidaberg, Ödeshög, by SCB code. */
const IN_OSTERGOTLAND = ['0562', '0561', '0509'].map(municipalityId);

/** The small municipalities of the pilot. */
export const MUNICIPALITIES = [
  ...IN_GAVLEBORG,
  ...IN_HALLAND,
  ...IN_JAMTLAND,
  ...IN_SKANE,
  ...IN_OSTERGOTLAND,
];

/** A group as it was. */
export interface GroupSeed {
  readonly key: string;
  readonly kind: 'STEERING' | 'REFERENCE' | 'WORKING' | 'PLANNING_COMMITTEE';
  readonly name: string;
  readonly mandate: string;
  readonly status: 'ACTIVE' | 'RESTING' | 'ENDED';
  readonly convener: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly outcome: string | null;
  readonly members: readonly string[];
}

/** Groups of Regional samordning in 2023, after the national coordinator's final report (March 2024). */
export const GROUPS: readonly GroupSeed[] = [
  {
    key: 'styrgrupp',
    kind: 'STEERING',
    name: 'Styrgruppen',
    mandate: 'Generaldirektörer och landshövdingar ger en gång om året mandat, inriktning och resurser.',
    status: 'ACTIVE',
    convener: null,
    from: '2021-12-01',
    until: null,
    outcome: null,
    members: [...BOARDS, ...AGENCIES, SOCIALSTYRELSEN],
  },
  {
    key: 'referensgrupp',
    kind: 'REFERENCE',
    name: 'Referensgruppen',
    mandate:
      'Små kommuner följer upp och reagerar efter varje samlingsplatsmöte, digitalt i maj och oktober.',
    status: 'ACTIVE',
    convener: null,
    from: '2023-05-01',
    until: null,
    outcome: null,
    members: MUNICIPALITIES,
  },
  {
    key: 'kommundialogerna',
    kind: 'WORKING',
    name: 'Kommundialogerna',
    mandate: 'Ett gemensamt sätt att samla in, sammanställa och visa länens behov.',
    status: 'ENDED',
    convener: OSTERGOTLAND,
    from: '2023-02-01',
    until: '2023-12-31',
    outcome: 'Utbyte av arbetssätt. Föreslås avslutas 2024.',
    members: BOARDS,
  },
  {
    key: 'kommunernas-behov-halland',
    kind: 'WORKING',
    name: 'Kommunernas behov – Halland',
    mandate: 'Utgå från kommunernas behov, föra dem till nationell nivå och få stöd som passar tillbaka.',
    status: 'ACTIVE',
    convener: HALLAND,
    from: '2023-02-01',
    until: null,
    outcome: 'Tema psykisk hälsa. En gemensam länsdialog i oktober för initiativ som gått var för sig.',
    members: [HALLAND, FOHM, SPSM, ...IN_HALLAND],
  },
  {
    key: 'kommunernas-behov-jamtland',
    kind: 'WORKING',
    name: 'Kommunernas behov – Jämtland',
    mandate: 'Utgå från kommunernas behov, föra dem till nationell nivå och få stöd som passar tillbaka.',
    status: 'ACTIVE',
    convener: JAMTLAND,
    from: '2023-02-01',
    until: null,
    outcome: 'Tema meningsfull fritid. Första lägesbilderna för länets åtta kommuner, dialoger med fyra.',
    members: [JAMTLAND, FOHM, SPSM, ...IN_JAMTLAND],
  },
  {
    key: 'arshjul',
    kind: 'WORKING',
    name: 'Årshjul',
    mandate: 'Ett årshjul för 2023 års statsbidrag för barn och unga, kanske även för uppgiftsinsamlingar.',
    status: 'ENDED',
    convener: OSTERGOTLAND,
    from: '2023-02-01',
    until: '2023-12-31',
    outcome:
      'Ett utkast prövades. Arbetet stannade när Statskontoret fick uppdraget om en nationell bidragsportal.',
    members: [OSTERGOTLAND, JAMY],
  },
  {
    key: 'familj-narstaende',
    kind: 'WORKING',
    name: 'Familj och närstående',
    mandate: 'Samordna statens kunskapsstöd om familj och närstående.',
    status: 'RESTING',
    convener: MFOF,
    from: '2023-02-01',
    until: null,
    outcome: 'En lista över allt stöd, efter typ. Vilande: att pröva verksamhetsnära stöd gick före.',
    members: [BO, JAMY, MFOF, MUCF, SKOLVERKET, SPSM],
  },
  {
    key: 'arbetsutskott',
    kind: 'PLANNING_COMMITTEE',
    name: 'Arbetsutskottet',
    mandate: 'Kallar till och planerar de två närmaste samlingsplatsmötena.',
    status: 'ACTIVE',
    convener: null,
    from: '2023-02-01',
    until: null,
    outcome: null,
    members: [JAMTLAND, SKOLVERKET, MUCF],
  },
];

/** Those whom newcomers sign in as. All fictitious. */
export const PERSONAS: readonly {
  handle: string;
  name: string;
  organisationId: string | null;
  role: string;
}[] = [
  { handle: 'facilitator', name: 'Karin Processander', organisationId: null, role: 'FACILITATOR' },
  {
    handle: 'administrator',
    name: 'Greta Ordningsdotter',
    organisationId: null,
    role: 'ADMINISTRATOR',
  },
  { handle: 'jamtland', name: 'Eva Fjällström', organisationId: JAMTLAND, role: 'CONTACT' },
  { handle: 'halland', name: 'Mats Kustberg', organisationId: HALLAND, role: 'CONTACT' },
  { handle: 'spsm', name: 'Lena Stödhammar', organisationId: SPSM, role: 'CONTACT' },
  { handle: 'fohm', name: 'Omar Hälsefors', organisationId: FOHM, role: 'CONTACT' },
  { handle: 'mucf', name: 'Sofia Ungerud', organisationId: MUCF, role: 'CONTACT' },
  { handle: 'ragunda', name: 'Anna Forsviken', organisationId: municipalityId('2303'), role: 'CONTACT' },
  { handle: 'bracke', name: 'Per Gimdahl', organisationId: municipalityId('2305'), role: 'CONTACT' },
  { handle: 'laholm', name: 'Fatima Lagastrand', organisationId: municipalityId('1381'), role: 'CONTACT' },
  { handle: 'observer', name: 'Nils Åskådal', organisationId: SKR, role: 'OBSERVER' },
];

export { SKR, SOCIALSTYRELSEN };
