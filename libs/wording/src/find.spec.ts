import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dangerIn } from './danger.js';
import { findsIn, MAX_FINDS } from './find.js';
import { hide, HIDDEN } from './hide.js';

const kinds = (text: string): string[] => findsIn(text).map((find) => `${find.kind}: ${find.text}`);
const danger = (text: string): string[] => dangerIn(text).map(({ start, end }) => text.slice(start, end));

describe('personal identity numbers', () => {
  // The examples by which the tax agency explains the numbers, and what is reckoned from them. Nobody has them.
  it.each([
    ['670919-9530'],
    ['6709199530'],
    ['670919 9530'],
    ['19670919-9530'],
    ['196709199530'],
    ['670919+9530'],
    ['670919–9530'],
    ['670919−9530'],
    ['19670919 9530'],
    ['121212-1212'],
    // Coordination numbers: sixty days later.
    ['701063-2391'],
    ['19701063-2391'],
    // The leap day of 2000, which 1900 had not.
    ['000229-1011'],
  ])('%s is one', (number) => {
    expect(kinds(`Hen har ${number}, enligt akten.`)).toEqual([`PERSONAL_NUMBER: ${number}`]);
  });

  it.each([
    ['a check digit that does not fit', '670919-9531'],
    ['no such month', '671319-9534'],
    ['no such day', '670931-9534'],
    ['29 February of a year without one', '19670229-9535'],
    ['an organisation number', '202100-2114'],
    ['an organisation number without its sign', '2321000016'],
    ['a company', '556036-0793'],
    ['a telephone number', '0640-161 26'],
    ['a mobile number', '070-174 06 07'],
    ['a mobile number in one go, said to be one', 'Ring 0701740607'],
    ['an amount', '1 250 000 kr'],
    ['a longer number', '16709199530123'],
    ['a part of a case number', 'KS 2026/670919-9530/4'],
    ['dates', '2026-11-20–2026-12-31, 20261120'],
    ['a bank giro', '670-9195'],
    ['a decimal', '0.6709199530'],
  ])('%s is none: %s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Anna Karlsson ringde oss', 'Anna Karlsson'],
    ['Prata med Anna-Karin Åkerström von Essen först', 'Anna-Karin Åkerström von Essen'],
    ['det gäller Elias, som inte kommer', 'Elias'],
    ['enligt Mohammeds lärare', 'Mohammeds'],
    ['familjen Sjögren vill flytta', 'Sjögren'],
    ['en pojke som heter Vidkun', 'Vidkun'],
    ['Bo Nilsson tar emot', 'Bo Nilsson'],
    ['Hälsningar Kerstin', 'Kerstin'],
    ['skriv till Fatima Abdi Hassan', 'Fatima Abdi Hassan'],
  ])('in "%s"', (text, name) => {
    expect(kinds(text)).toEqual([`NAME: ${name}`]);
  });

  it.each([
    'Erik Dahlbergsgymnasiet och Karl Johans torg ligger nära.',
    'Barn vid Astrid Lindgrens Barnsjukhus.',
    'Bo kvar hemma. Per elev och år. My är en bokstav. Hans chef vet. Liv och död.',
    'Ragunda, Åre, Nora, Berg, Eda, Mora och Kinda kommun.',
    'Röda Korset, Rädda Barnen, Folkhälsomyndigheten och Region Jämtland Härjedalen.',
    'Skicka till anna.karlsson@exempel.se eller se @annak.',
    'VI BEHÖVER HJÄLP MED FRITIDSGÅRDEN I BRÄCKE.',
    'Since August we have had eleven children, and April was worse.',
    'Skolan heter Solskolan. Projektet kallas Barnens dag.',
    'Från familjen till skolan. Fru talman.',
  ])('not in "%s"', (text) => {
    expect(kinds(text).filter((kind) => kind.startsWith('NAME'))).toEqual([]);
  });
});

describe('single cases', () => {
  it.each([
    ['En 14-årig flicka har slutat komma.', 'En 14-årig flicka'],
    ['Vi har en elev i 8B som inte kommer.', 'en elev i 8B'],
    ['vår pojke, född 2012, är ensam', 'vår pojke, född 2012'],
    ['En elev på Solskolan har det svårt.', 'En elev på Solskolan'],
    ['Flicka i sexan vågar inte gå ut.', 'Flicka i sexan'],
    ['Två syskon, 7 år, har kommit hit.', 'Två syskon, 7 år'],
    ['En elev med autism har varit hemma sen i höstas.', 'En elev med autism'],
    ['Hon bor på Storgatan 5 B.', 'Storgatan 5 B'],
    ['En sjuttonåring som säljer snus.', 'En sjuttonåring som'],
  ])('in "%s"', (text, found) => {
    expect(kinds(text)).toEqual([`SINGLE_CASE: ${found}`]);
  });

  it.each([
    'Barn och unga 13–19 år behöver någonstans att vara.',
    'Planarkitekten har aldrig samtalat med en sjuåring.',
    'Hur stödjer man en elev med autism?',
    'Ett barn har rätt till stöd. En familj kan söka.',
    'Eleverna i åk 7–9 snusar.',
    'Nio elever på högstadiet har slutat komma.',
    'En elev i taget.',
    'Personalen har 10 % av en tjänst, två dagar i veckan.',
  ])('not in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('signs of acute danger', () => {
  it.each([
    'Hon säger att hon vill dö.',
    'En pojke hos oss har försökt ta sitt liv.',
    'Han tror inte att han får komma hem igen.',
    'Flickan ska giftas bort i sommar.',
    'En mamma blev slagen i går.',
    'Eleven har skurit sig.',
    'Vi misstänker att ett barn far illa.',
    'Han hotar att skjuta en lärare.',
    'She is being beaten at home.',
  ])('in "%s"', (text) => {
    expect(danger(text)).toHaveLength(1);
  });

  it.each([
    'Vi vill ta fram en plan för att minska självmord.',
    'Personalen behöver kunna märka när barn far illa.',
    'Hur förebygger vi att unga tar sitt liv?',
    'Våld i nära relationer ökar, liksom anmälningar om misshandel.',
    'Utbildning i vad man gör när någon blir slagen.',
    'Barn som slåss på avdelningen.',
  ])('not in "%s"', (text) => {
    expect(danger(text)).toEqual([]);
  });
});

describe('the seventy judged needs', () => {
  const file = join(import.meta.dirname, '../../matching/data/evaluation/needs.jsonl');
  const needs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; title: string; text: string; capacity: string | null });
  const whole = (need: (typeof needs)[number]): string =>
    [need.title, need.text, need.capacity ?? ''].join('\n');
  const idsWhere = (shown: (text: string) => boolean): string[] =>
    needs.filter((need) => shown(whole(need))).map(({ id }) => id);

  it('are stopped where a child can be recognised, and nowhere else', () => {
    expect(idsWhere((text) => findsIn(text).length > 0)).toEqual([
      'd-007',
      'd-027',
      'd-029',
      'd-053',
      'd-055',
      'd-057',
    ]);
  });

  it('show whom to call where somebody may be in danger', () => {
    expect(idsWhere((text) => dangerIn(text).length > 0)).toEqual(['d-008', 'd-027', 'd-047', 'd-055']);
  });
});

describe('a long text', () => {
  it.each(['Anna ', 'en pojke ', '670919-9530 ', '1', 'a', 'En', '. ', '\n', 'Hon '])(
    'of nothing but "%s" is looked through, and at most so much is shown',
    (part) => {
      const text = part.repeat(100_000 / part.length);
      expect(findsIn(text).length).toBeLessThanOrEqual(MAX_FINDS);
      dangerIn(text);
    },
  );

  it('gives each place once, in the order of the text', () => {
    const finds = findsIn('Elias, en 14-årig pojke, 670919-9530. Elias igen.');
    expect(finds.map(({ text }) => text)).toEqual(['Elias', 'en 14-årig pojke', '670919-9530', 'Elias']);
  });
});

describe('words that are hidden', () => {
  it('are gone wherever they stand, and nothing else', () => {
    expect(hide('Anna i Ånge. ANNA A. Svensson, anna', ['anna', 'Anna A. Svensson'])).toBe(
      `${HIDDEN} i Ånge. ${HIDDEN}, ${HIDDEN}`,
    );
  });

  it('are taken as they are written, not as patterns; blank ones hide nothing', () => {
    expect(hide('a.c abc (x', ['a.c', '(x', ' '])).toBe(`${HIDDEN} abc ${HIDDEN}`);
    expect(hide('som det står', [])).toBe('som det står');
  });
});
