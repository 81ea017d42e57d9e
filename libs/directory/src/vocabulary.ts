import type { Locale } from '#kernel';

/** A word of a controlled list: a stable code and its label. Codes are those of the reference data. */
export interface TermDefinition {
  readonly code: string;
  readonly label: Readonly<Record<Locale, string>>;
}

const term = (code: string, sv: string, en: string): TermDefinition => ({ code, label: { sv, en } });

/**
 * The words of the field. Tags are optional everywhere and never block anybody: in the pilot, sorting by unfamiliar
 * terms stalled the work.
 */
export const vocabulary = {
  themes: [
    term('arbete', 'Arbete och sysselsättning', 'Work and employment'),
    term('demokrati', 'Demokrati och delaktighet', 'Democracy and participation'),
    term('familj', 'Familj och föräldraskap', 'Family and parenthood'),
    term('fritid', 'Meningsfull fritid', 'Leisure'),
    term('funktionsnedsättning', 'Funktionsnedsättning', 'Disability'),
    term('integration', 'Integration', 'Integration'),
    term('jämställdhet', 'Jämställdhet', 'Gender equality'),
    term('kultur', 'Kultur', 'Culture'),
    term('miljö', 'Miljö och boende', 'Environment and housing'),
    term('missbruk', 'Alkohol, narkotika, tobak, spel', 'Alcohol, drugs, tobacco, gambling'),
    term('psykisk_hälsa', 'Psykisk hälsa', 'Mental health'),
    term('skola', 'Förskola och skola', 'Preschool and school'),
    term('social_omsorg', 'Social omsorg', 'Social care'),
    term('trygghet', 'Trygghet och brottsförebyggande', 'Safety and crime prevention'),
  ],
  audiences: [
    term('alla', 'Alla', 'Everyone'),
    term('barn_0_5', 'Barn 0–5 år', 'Children 0–5'),
    term('barn_6_12', 'Barn 6–12 år', 'Children 6–12'),
    term('unga_13_20', 'Unga 13–20 år', 'Young people 13–20'),
    term('unga_vuxna_20_25', 'Unga vuxna 20–25 år', 'Young adults 20–25'),
    term('föräldrar', 'Föräldrar', 'Parents'),
    term('professionella', 'Personal', 'Professionals'),
  ],
  wants: [
    term('pengar', 'Pengar', 'Money'),
    term('kunskap', 'Kunskap', 'Knowledge'),
    term('metodstöd', 'Stöd i en metod', 'Support with a method'),
    term('processtöd', 'Stöd i en process', 'Support with a process'),
    term('utbildning', 'Utbildning', 'Training'),
    term('nätverk', 'Nätverk', 'Networks'),
    term('någon_som_kommer_hit', 'Någon som kommer hit', 'Someone who comes here'),
  ],
  stages: [
    term('READINESS', 'Beredskap', 'Readiness'),
    term('LEADERSHIP', 'Ledarskap', 'Leadership'),
    term('STRUCTURE', 'Struktur', 'Structure'),
    term('METHOD', 'Metod', 'Method'),
    term('FOLLOW_UP', 'Uppföljning', 'Follow-up'),
  ],
  supportTypes: [
    term('individinsats', 'Individuell insats', 'Individual measure'),
    term(
      'informations_och_kunskapsspridning',
      'Information och kunskapsspridning',
      'Information and knowledge',
    ),
    term('kunskapsinhämtning', 'Kunskapsinhämtning', 'Knowledge collection'),
    term('metodstöd', 'Metodstöd', 'Method support'),
    term('nätverk', 'Nätverk', 'Network'),
    term('processtöd', 'Processtöd', 'Process support'),
    term('utbildning', 'Utbildning', 'Training'),
    term('verksamhetsutveckling', 'Verksamhetsutveckling', 'Service development'),
  ],
  recipients: [
    term('annan', 'Annan', 'Other'),
    term('chefer', 'Chefer', 'Managers'),
    term('civilsamhälle', 'Civilsamhälle', 'Civil society'),
    term('elevhälsa', 'Elevhälsa', 'Pupil health'),
    term('fritidsledare', 'Fritidsledare', 'Youth workers'),
    term('föräldrar', 'Föräldrar', 'Parents'),
    term('huvudman_skola', 'Skolhuvudman', 'School authority'),
    term('kommun', 'Kommun', 'Municipality'),
    term('lärare', 'Lärare', 'Teachers'),
    term('politiker', 'Politiker', 'Politicians'),
    term('region', 'Region', 'Region'),
    term('rektor', 'Rektor', 'Head teacher'),
    term('samordningsförbund', 'Samordningsförbund', 'Coordination association'),
    term('socialtjänst', 'Socialtjänst', 'Social services'),
  ],
  /** How soon a municipality needs it. */
  urgencies: [
    term('NOW', 'Nu', 'Now'),
    term('HALF_YEAR', 'Inom ett halvår', 'Within half a year'),
    term('CAN_WAIT', 'Kan vänta', 'Can wait'),
  ],
  /** With whom a municipality has anchored a need; the furthest. */
  anchorings: [
    term('ONLY_ME', 'Bara jag', 'Only me'),
    term('MANAGER', 'Chef', 'Manager'),
    term('LEADERSHIP_GROUP', 'Ledningsgrupp', 'Leadership group'),
    term('POLITICIANS', 'Politiker', 'Politicians'),
  ],
  efforts: [
    term('låg', 'Kräver lite av er', 'Asks little of you'),
    term('medel', 'Kräver en del av er', 'Asks something of you'),
    term('hög', 'Kräver mycket av er', 'Asks much of you'),
  ],
} as const satisfies Readonly<Record<string, readonly TermDefinition[]>>;

export type VocabularyName = keyof typeof vocabulary;

/** The codes of a list. */
export const codesOf = (name: VocabularyName): string[] => vocabulary[name].map((entry) => entry.code);

/** The label of a code; a code that is not in the list (older data, another field) is shown as it is. */
export const labelOf = (name: VocabularyName, code: string, locale: Locale): string =>
  vocabulary[name].find((entry) => entry.code === code)?.label[locale] ?? code.replaceAll('_', ' ');
