import { sentencesOf } from './sentences.js';
import type { Span } from './personal-numbers.js';

const word = (text: string): string => `(?<![\\p{L}])(?:${text})(?![\\p{L}])`;

/** Somebody, not people in general. */
const SOMEBODY = word(
  'en|ett|den|nån|någon|hon|han|hen|henne|honom|vår|min|hans|hennes|pojken|flickan|eleven|barnet|mamman|mamma|pappan|pappa|sonen|dottern|två|she|he|her|him|a',
);
/** What is planned for everybody is no sign that somebody is in danger. */
const IN_GENERAL = word(
  'förebygg\\p{L}*|prevention\\p{L}*|\\p{L}*prevention|plan|planen|planer|utbildning\\p{L}*|statistik\\p{L}*|minska|rutin|rutiner|riktlinjer?|hur man|kampanj\\p{L}*|prevent\\p{L}*|training',
);

/** These are enough by themselves. */
const ALONE = [
  word('ta(?:r|git)? livet av (?:sig|mig)|tog livet av sig|(?:tar|tagit|tog) (?:sitt|sina) (?:egna? )?liv'),
  word(
    'vill (?:inte leva|dö)|orkar inte leva|tänker ta sitt liv|(?:hotar|försökt|försökte) (?:med )?(?:att )?(?:ta sitt liv|begå självmord)',
  ),
  word('självmordsförsök'),
  word('säljer sex|tvingas (?:gifta sig|sälja sex)|ska giftas bort|bli(?:r|vit)? bortgift'),
  word('akut fara|livsfara|fara för (?:sitt |någons )?liv'),
  word(
    '(?:vågar|får|törs) inte (?:gå|komma|åka) hem(?: igen)?|tror inte att (?:hon|han|hen|de) får komma hem|rädd för att (?:gå|komma) hem',
  ),
  word('kill (?:himself|herself|themselves)|suicide attempt|wants to die|in immediate danger'),
];

/** These together with somebody of whom it is told. */
const OF_SOMEBODY = [
  word(
    'misshandlar|misshandlas|misshandlad|misshandlat|våldtar|våldtagen|våldtagits|våldtogs|knivhögg\\p{L}*|stryper|strypt',
  ),
  word(
    '(?:blir|blev|blivit) (?:slagen|slaget|hotad|hotat)|slår (?:sitt|sina|sin) (?:barn|son|dotter|fru|sambo)|har slagit',
  ),
  word('hotar (?:med )?(?:att )?(?:döda|slå|skjuta|skada|spränga)|mordhot\\p{L}*'),
  word('skär sig|skurit sig|skadar sig själv'),
  word('far illa|fara illa'),
  word('självmordstankar|självmordsplaner'),
  word('(?:utnyttjad|utnyttjas) (?:av|sexuellt)|sexuellt utnyttja[ds]t?|äldre män'),
  word('(?:tagit|tar|tog) med (?:sig )?(?:en )?kniv|har (?:ett )?vapen'),
  word('är försvunnen|har försvunnit|har rymt'),
  word('is being (?:beaten|abused)|threatens? to (?:kill|hurt)'),
];

const patterns = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iu'));
const alone = patterns(ALONE);
const ofSomebody = patterns(OF_SOMEBODY);
const somebody = new RegExp(SOMEBODY, 'iu');
const inGeneral = new RegExp(IN_GENERAL, 'iu');

/**
 * Signs that somebody may be in acute danger: where to look. A sign stops nobody and proves nothing; whoever writes is
 * told at once whom to call, and whoever receives it sees it first.
 */
export function dangerIn(text: string): Span[] {
  const found: Span[] = [];
  for (const sentence of sentencesOf(text)) {
    if (inGeneral.test(sentence.text)) continue;
    const usable = somebody.test(sentence.text) ? [...alone, ...ofSomebody] : alone;
    const match = usable.map((pattern) => pattern.exec(sentence.text)).find((one) => one !== null);
    if (match === undefined || match === null) continue;
    const start = sentence.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}
