import type { EventType, Text, Tx } from '#kernel';
import { sql } from '#kernel';
import { headingOf, needEvents } from '#needs';
import { referralEvents } from '#referrals';
import { addressesOfOrganisation, addressesOfReferral } from './recipients.js';

/** What the letters need to know of a need. */
export interface NeedInLetter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly organisationId: string;
  readonly municipalityName: string;
  readonly boardId: string;
  readonly boardName: string;
  readonly countyCode: string;
  readonly state: string;
  readonly nextParty: string | null;
  /** The organisation whose officer wrote it down. */
  readonly heardById: string | null;
  /** Headings of needs that were merged with it, if any: the answer is theirs too. */
  readonly mergedTitles: string | null;
}

type Payload = Readonly<Record<string, unknown>> & { readonly needId: string; readonly referralId?: string };

/** Who gets it. */
type To = 'municipality' | 'board' | 'officer' | 'point' | 'responsible' | 'responsibleForReferral';

/** A mail that follows from an event. Subjects hold no personal data; texts say what to do next. */
export interface Letter {
  readonly subscriber: string;
  readonly event: EventType<Payload>;
  readonly to: To;
  /** Only for some payloads: lateness has steps. */
  readonly when?: (payload: Payload) => boolean;
  readonly subject: string;
  readonly body: (need: NeedInLetter) => Text;
  /** The page it leads to; `confirm` and `verdict` make a one-time link. */
  readonly link: 'need' | 'referral' | 'confirm' | 'verdict';
}

/** One letter of the list. */
export const letter = <P extends Payload>(
  definition: Omit<Letter, 'event'> & { event: EventType<P> },
): Letter => definition as unknown as Letter;

/** What a need is called in a letter. */
export const about = (need: NeedInLetter): string => `"${headingOf(need)}" (${need.municipalityName})`;
/** Told of on its own, not with the others of a challenge. */
const alone = (payload: Payload): boolean => payload['together'] !== true;
const isLate = (step: string) => (payload: Payload) => payload['late'] === step && alone(payload);

/** Every mail there is so far. Digests, quiet hours and muting come with the reminder engine. */
export const letters: readonly Letter[] = [
  letter({
    subscriber: 'mail-need-heard',
    event: needEvents.heard,
    to: 'municipality',
    subject: 'Stämmer det vi har skrivit ner?',
    body: (need) => ({
      sv: `En handläggare har skrivit ner ett behov som ${need.municipalityName} har berättat om.\n\nFölj länken och säg om det stämmer, om något ska ändras eller om det ska tas bort. Inget ändras förrän ni svarar där. Svarar ni inte går behovet vidare, märkt som inte bekräftat.`,
      en: `An officer has written down a need that ${need.municipalityName} told of.\n\nFollow the link and say whether it is right, should be changed or should be removed. Nothing changes until you answer there. If you do not answer, the need goes on, marked as not confirmed.`,
    }),
    link: 'confirm',
  }),
  letter({
    subscriber: 'mail-need-danger',
    event: needEvents.danger,
    to: 'board',
    subject: 'Läs genast: tecken på akut fara',
    body: (need) => ({
      sv: `Texten i ett behov från ${need.municipalityName} har tecken på akut fara. Läs det genast.\n\nÄr någon i fara: ring 112. Gäller det ett barn: ring socialtjänsten i kommunen. Den som arbetar hos en myndighet är skyldig att genast anmäla misstanke om att ett barn far illa. Den som skrev har fått samma råd på sidan.`,
      en: `The text of a need from ${need.municipalityName} bears signs of acute danger. Read it at once.\n\nIf somebody is in danger: call 112. If it is about a child: call social services of the municipality. Whoever works at an authority has a duty to report at once the suspicion that a child is harmed. Whoever wrote it was told the same on the page.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-asked-back',
    event: needEvents.askedBack,
    to: 'municipality',
    subject: 'Länsstyrelsen har en fråga om ert behov',
    body: (need) => ({
      sv: `${need.boardName} behöver veta mer om behovet ${about(need)} för att kunna gå vidare.`,
      en: `${need.boardName} needs to know more about the need ${about(need)} to go on.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-fed-back',
    event: needEvents.fedBack,
    to: 'municipality',
    subject: 'Ni har fått svar på ert behov',
    body: (need) => ({
      sv: `${need.boardName} har återkopplat om behovet ${about(need)}.${need.mergedTitles === null ? '' : ` Svaret gäller också det som länsstyrelsen har slagit ihop med det: ${need.mergedTitles}.`} Läs svaret och tryck på om det hjälpte – eller att det är för tidigt att säga. Ni behöver inte logga in.`,
      en: `${need.boardName} has answered on the need ${about(need)}.${need.mergedTitles === null ? '' : ` The answer is also to what the county board has merged with it: ${need.mergedTitles}.`} Read the answer and press whether it helped – or that it is too early to say. You need not sign in.`,
    }),
    link: 'verdict',
  }),
  letter({
    subscriber: 'mail-need-asked-again',
    event: needEvents.askedAgain,
    to: 'municipality',
    subject: 'Hjälpte det?',
    body: (need) => ({
      sv: `För ett halvår sedan fick ni svar på behovet ${about(need)}. Hjälpte det? Ett tryck räcker, utan inloggning.`,
      en: `Half a year ago you were answered on the need ${about(need)}. Did it help? One press is enough, without sign-in.`,
    }),
    link: 'verdict',
  }),
  letter({
    subscriber: 'mail-need-corrected',
    event: needEvents.corrected,
    to: 'board',
    subject: 'Ett behov har rättats',
    body: (need) => ({
      sv: `${need.municipalityName} har rättat texten i behovet ${about(need)}. Det ni har sänt vidare står kvar.`,
      en: `${need.municipalityName} has corrected the text of the need ${about(need)}. What you have sent on stands.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-completed',
    event: needEvents.completed,
    to: 'board',
    subject: 'Kommunen har svarat på er fråga',
    body: (need) => ({
      sv: `${need.municipalityName} har kompletterat behovet ${about(need)}. Det väntar på att sorteras.`,
      en: `${need.municipalityName} has completed the need ${about(need)}. It waits to be sorted.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-withdrawn',
    event: needEvents.withdrawn,
    to: 'board',
    subject: 'Ett behov har tagits tillbaka',
    body: (need) => ({
      sv: `${need.municipalityName} har tagit tillbaka behovet ${about(need)}. Ingen behöver svara på det.`,
      en: `${need.municipalityName} has withdrawn the need ${about(need)}. Nobody needs to answer it.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-ended',
    event: needEvents.ended,
    to: 'board',
    when: (payload) => payload['with'] !== 'PILOT',
    subject: 'Ett behov har avslutats: kommunen har upphört',
    body: (need) => ({
      sv: `${need.municipalityName} har upphört och ingen annan kommun tar över. Behovet ${about(need)} är därför avslutat. Ingen behöver svara på det.`,
      en: `${need.municipalityName} has ended and no other municipality takes over. The need ${about(need)} is closed for that reason. Nobody needs to answer it.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-ended-with-pilot',
    event: needEvents.ended,
    to: 'municipality',
    when: (payload) => payload['with'] === 'PILOT',
    subject: 'Ett behov har avslutats med piloten',
    body: (need) => ({
      sv: `Piloten är avslutad, och med den behovet ${about(need)}. Skälet står på behovets sida. Är behovet kvar kan ni öppna det igen där.`,
      en: `The pilot is closed, and with it the need ${about(need)}. The reason stands on the page of the need. If you still need it you can open it again there.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-late',
    event: needEvents.late,
    to: 'responsible',
    when: isLate('RESPONSIBLE'),
    subject: 'Något väntar på er',
    body: (need) => ({
      sv: `Behovet ${about(need)} väntar på er. Den tid ni kommit överens om har gått. Hinner ni inte, skriv det – då vet de andra.`,
      en: `The need ${about(need)} waits for you. The agreed time has passed. If you cannot manage, say so – then the others know.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-late-board',
    event: needEvents.late,
    to: 'board',
    when: isLate('BOARD'),
    subject: 'Ett behov i länet har väntat länge',
    body: (need) => ({
      sv: `Behovet ${about(need)} har väntat längre än ni kommit överens om. Det står överst i er inkorg.`,
      en: `The need ${about(need)} has waited longer than agreed. It is at the top of your inbox.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-glass-municipality',
    event: referralEvents.openedByAdministrator,
    to: 'municipality',
    subject: 'En administratör har öppnat ett behov',
    body: (need) => ({
      sv: `En administratör i piloten har öppnat behovet ${about(need)}, eller en förfrågan om det, för att läsa. Skälet står i behovets historik. Administratören kan läsa i en timme och inte ändra något. Undrar ni över skälet: fråga administratören eller processledaren.`,
      en: `An administrator of the pilot has opened the need ${about(need)}, or a request about it, to read. The reason stands in the history of the need. The administrator can read for an hour and change nothing. If you wonder about the reason, ask the administrator or the facilitator.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-glass-board',
    event: referralEvents.openedByAdministrator,
    to: 'board',
    subject: 'En administratör har öppnat ett behov',
    body: (need) => ({
      sv: `En administratör i piloten har öppnat behovet ${about(need)}, eller en förfrågan om det, för att läsa. Skälet står i behovets historik. Administratören kan läsa i en timme och inte ändra något. Undrar ni över skälet: fråga administratören eller processledaren.`,
      en: `An administrator of the pilot has opened the need ${about(need)}, or a request about it, to read. The reason stands in the history of the need. The administrator can read for an hour and change nothing. If you wonder about the reason, ask the administrator or the facilitator.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-referral-sent',
    event: referralEvents.sent,
    to: 'point',
    when: alone,
    subject: 'En kommun behöver något: kan ni bidra?',
    body: (need) => ({
      sv: `${need.boardName} för vidare ett behov: ${about(need)}.\n\nSvara om ni kan bidra, inte kan bidra nu, behöver veta mer, eller om en annan bör svara. Svaret är information, inte ett beslut.`,
      en: `${need.boardName} carries a need on: ${about(need)}.\n\nAnswer whether you can contribute, cannot now, need to know more, or someone else should answer. The answer is information, not a decision.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-referral-replied',
    event: referralEvents.replied,
    to: 'point',
    subject: 'Ni har fått svar på er fråga',
    body: (need) => ({
      sv: `Det ni behövde veta om behovet ${about(need)} är besvarat.`,
      en: `What you needed to know about the need ${about(need)} has been answered.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-referral-recalled',
    event: referralEvents.recalled,
    to: 'point',
    subject: 'En förfrågan har tagits tillbaka',
    body: (need) => ({
      sv: `Förfrågan om behovet ${about(need)} är tillbakatagen. Ni behöver inte svara.`,
      en: `The request about the need ${about(need)} has been recalled. You need not answer.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-referral-corrected',
    event: referralEvents.corrected,
    to: 'point',
    subject: 'Ett behov har rättats',
    body: (need) => ({
      sv: `${need.municipalityName} har rättat texten i behovet ${about(need)}, som ni har en förfrågan om. Läs den nya texten innan ni svarar.`,
      en: `${need.municipalityName} has corrected the text of the need ${about(need)}, about which you have a request. Read the new text before you answer.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-offer-decided',
    event: referralEvents.offerDecided,
    to: 'point',
    subject: 'Kommunen har tagit ställning till ert erbjudande',
    body: (need) => ({
      sv: `${need.municipalityName} har tagit ställning till det ni erbjöd för behovet ${about(need)}.`,
      en: `${need.municipalityName} has decided on what you offered for the need ${about(need)}.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-referral-asked',
    event: referralEvents.asked,
    to: 'board',
    subject: 'En kontaktpunkt behöver veta mer',
    body: (need) => ({
      sv: `En av dem ni frågade behöver veta mer om behovet ${about(need)} innan de kan svara.`,
      en: `One of those you asked needs to know more about the need ${about(need)} before answering.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-referral-asked-municipality',
    event: referralEvents.asked,
    to: 'municipality',
    subject: 'En myndighet behöver veta mer om ert behov',
    body: (need) => ({
      sv: `En av dem som har fått behovet ${about(need)} behöver veta mer innan de kan svara. ${need.boardName} eller ni själva kan svara på frågan; det räcker att en gör det.`,
      en: `One of those who received the need ${about(need)} needs to know more before answering. ${need.boardName} or you can reply; it is enough that one does.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-referral-offered',
    event: referralEvents.offered,
    to: 'municipality',
    subject: 'Ni har fått ett erbjudande om stöd',
    body: (need) => ({
      sv: `Någon kan bidra till behovet ${about(need)}. Läs erbjudandet och säg om ni tackar ja, nej eller inte nu.`,
      en: `Someone can contribute to the need ${about(need)}. Read the offer and say yes, no or not now.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-referral-answered',
    event: referralEvents.answered,
    to: 'board',
    when: alone,
    subject: 'Ett svar har kommit',
    body: (need) => ({
      sv: `Det har kommit ett svar om behovet ${about(need)}.`,
      en: `An answer has come about the need ${about(need)}.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-referral-late',
    event: referralEvents.late,
    to: 'responsibleForReferral',
    when: isLate('RESPONSIBLE'),
    subject: 'En förfrågan väntar på er',
    body: (need) => ({
      sv: `En förfrågan om behovet ${about(need)} väntar på er. Tiden har gått. Hinner ni inte, skriv det – då vet de andra.`,
      en: `A request about the need ${about(need)} waits for you. The time has passed. If you cannot manage, say so – then the others know.`,
    }),
    link: 'referral',
  }),
  letter({
    subscriber: 'mail-referral-late-board',
    event: referralEvents.late,
    to: 'board',
    when: isLate('BOARD'),
    subject: 'En förfrågan har väntat länge',
    body: (need) => ({
      sv: `En förfrågan om behovet ${about(need)} har väntat länge. Ni kan ringa, vänta, eller avsluta väntan och säga det till kommunen.`,
      en: `A request about the need ${about(need)} has waited long. You can call, wait, or close the waiting and tell the municipality.`,
    }),
    link: 'referral',
  }),
];

/** The addresses of a letter, as things stand when it is written. */
export async function addressesFor(tx: Tx, to: To, need: NeedInLetter, payload: Payload): Promise<string[]> {
  switch (to) {
    case 'municipality':
      return addressesOfOrganisation(tx, need.organisationId, need.countyCode);
    case 'board':
      return addressesOfOrganisation(tx, need.boardId, need.countyCode);
    case 'officer':
      // The board itself knows.
      return need.heardById === null || need.heardById === need.boardId
        ? []
        : addressesOfOrganisation(tx, need.heardById, need.countyCode);
    case 'point':
      return addressesOfReferral(tx, payload.referralId);
    case 'responsible':
      return addressesOfOrganisation(
        tx,
        need.nextParty === 'MUNICIPALITY' ? need.organisationId : need.boardId,
        need.countyCode,
      );
    case 'responsibleForReferral': {
      const [referral] = await tx.query<{ party: string | null }>(
        sql`select next_party as party from referral where id = ${payload.referralId ?? null}`,
      );
      if (referral?.party === 'CONTACT_POINTS') return addressesOfReferral(tx, payload.referralId);
      const organisationId = referral?.party === 'MUNICIPALITY' ? need.organisationId : need.boardId;
      return addressesOfOrganisation(tx, organisationId, need.countyCode);
    }
  }
}
