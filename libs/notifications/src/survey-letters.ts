import { dayOf, endOfDay, sql, type Effects, type EventType, type Tx } from '#kernel';
import { surveyEvents, type SurveyLinks, type SurveyMail } from '#surveys';
import type { PostService } from './post.service.js';
import { addressesOfFacilitators, addressesOfOrganisation } from './recipients.js';

interface Words {
  readonly subject: string;
  readonly sv: string;
  readonly en: string;
}

/** Mail about surveys, each with a link of its own to the same invitation. */
export function addSurveyLetters(effects: Effects, post: PostService, links: SurveyLinks): void {
  const letter = <P extends { readonly invitationId: string }>(
    subscriber: string,
    event: EventType<P>,
    words: (about: SurveyMail) => Words,
    /** What makes it another mail than the one before. */
    occasion: (payload: P, tx: Tx) => string,
  ): void =>
    effects.add({
      subscriber,
      event,
      queue: 'effects',
      run: async (tx, payload) => {
        const about = await links.issue(tx, payload.invitationId);
        if (about === undefined) return;
        const { invitation } = about;
        const addresses =
          invitation.address === null
            ? await addressesOfOrganisation(tx, invitation.organisationId, invitation.countyCode)
            : [invitation.address];
        if (addresses.length === 0) await links.bounced(tx, invitation.id, 'NO_ADDRESS');
        for (const to of addresses)
          await post.put(tx, {
            ...words(about),
            dedupeKey: [subscriber, invitation.id, occasion(payload, tx), to].join('/'),
            to,
            // The token stands in the fragment: no server log, no link preview ever sees it.
            path: `/enkat#${about.token}`,
          });
      },
    });

  letter('mail-survey-invited', surveyEvents.invited, invited, (_payload, tx) => tx.ctx.requestId);
  letter('mail-survey-reminded', surveyEvents.reminded, reminded, ({ reminder }) => String(reminder));
  letter('mail-survey-answered', surveyEvents.answered, answered, ({ number }) => String(number));
  letter('mail-survey-entered', surveyEvents.entered, entered, ({ number }) => String(number));
  letter('mail-survey-fed-back', surveyEvents.fedBack, fedBack, () => 'once');
  effects.add({
    subscriber: 'mail-survey-late',
    event: surveyEvents.late,
    queue: 'effects',
    run: async (tx, { roundId, late }) => {
      const [round] = await tx.query<LateRound>(sql`
        select r.title, r.holder_id as "holderId", r.pilot_id as "pilotId", o.name as "holderName"
        from survey_round r left join organisation o on o.id = r.holder_id where r.id = ${roundId}`);
      // What the gathering is to raise stands on its list.
      if (round === undefined || late === 'GATHERING') return;
      const { title, holderId, holderName, pilotId } = round;
      const toHolder = late === 'RESPONSIBLE' && holderId !== null;
      const addresses = toHolder
        ? await addressesOfOrganisation(tx, holderId, '')
        : await addressesOfFacilitators(tx, pilotId);
      for (const to of addresses)
        await post.put(tx, {
          dedupeKey: ['mail-survey-late', roundId, late, to].join('/'),
          to,
          subject: 'Resultatet av en enkät väntar',
          sv: `Enkäten "${title}" är stängd, men ${toHolder || holderName === null ? 'ni' : holderName} har inte berättat resultatet för dem som svarade. Den tid som är överenskommen har gått.`,
          en: `The survey "${title}" is closed, but those who answered have not been told the result. The agreed time has passed.`,
          path: holderId === null || toHolder ? `/enkater/${roundId}` : '/att-lyfta',
        });
    },
  });
  letter('mail-survey-ended-with-pilot', surveyEvents.endedWithPilot, endedWithPilot, () => 'once');
}

interface LateRound {
  readonly title: string;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly pilotId: string | null;
}

const lastDay = ({ round }: SurveyMail): string => (round.dueOn === null ? '' : dayOf(endOfDay(round.dueOn)));

const invited = (about: SurveyMail): Words => {
  const { round, invitation } = about;
  const holder = round.holderName ?? 'Samlingsplats';
  return {
    subject: 'En enkät till er kommun: vad behöver ni?',
    sv: `${holder} frågar ${invitation.organisationName} om "${round.title}". Det är frivilligt och tar ungefär ${round.estimatedMinutes ?? 10} minuter. Svara senast ${lastDay(about)}.\n\nLänken är kommunens: skicka den vidare till den som bör svara. Ni kan vara flera, spara och fortsätta senare, och rätta svaret tills enkäten stänger.`,
    en: `${holder} asks ${invitation.organisationName} about "${round.title}". It is voluntary and takes about ${round.estimatedMinutes ?? 10} minutes. Please answer by ${lastDay(about)}. The link belongs to the municipality: forward it to whoever should answer.`,
  };
};

const reminded = (about: SurveyMail): Words => {
  const { round, invitation } = about;
  return {
    subject: 'Påminnelse: en enkät till er kommun',
    sv: `Vi har inte fått något svar från ${invitation.organisationName} på "${round.title}". Sista dagen är ${lastDay(about)}. Vill ni inte svara kan ni säga det på sidan, så påminner vi inte mer.`,
    en: `We have no answer from ${invitation.organisationName} to "${round.title}". The last day is ${lastDay(about)}. If you do not want to answer, say so on the page and we will not remind you again.`,
  };
};

const answered = (about: SurveyMail): Words => {
  const { round, invitation } = about;
  return {
    subject: 'Ert svar har kommit fram',
    sv: `Svaret från ${invitation.organisationName} på "${round.title}" har kommit fram. Följ länken för att läsa det, spara en kopia eller rätta det till och med ${lastDay(about)}.`,
    en: `The answer from ${invitation.organisationName} to "${round.title}" has arrived. Follow the link to read it, keep a copy, or correct it until ${lastDay(about)}.`,
  };
};

const entered = (about: SurveyMail): Words => {
  const { round, invitation } = about;
  return {
    subject: 'Stämmer det vi har fört in?',
    sv: `Det ${invitation.organisationName} svarade på telefon eller papper på "${round.title}" är infört. Följ länken och säg om det stämmer, eller rätta det.`,
    en: `What ${invitation.organisationName} answered by phone or on paper to "${round.title}" has been written in. Follow the link and say whether it is right, or correct it.`,
  };
};

const fedBack = ({ round }: SurveyMail): Words => {
  const holder = round.holderName ?? 'Samlingsplats';
  return {
    subject: 'Det här kom fram i enkäten ni svarade på',
    sv: `${holder} berättar vad som kom fram i "${round.title}" och vad som görs av det. Tack för att ni svarade.`,
    en: `${holder} tells what came of "${round.title}" and what is done with it. Thank you for answering.`,
  };
};

const endedWithPilot = ({ round }: SurveyMail): Words => ({
  subject: 'En enkät har avslutats med piloten',
  sv: `Piloten är avslutad, och med den enkäten "${round.title}". Skälet: ${round.whatWeDo ?? ''}\n\nNi behöver inte svara. Det ni redan har svarat och berättat finns kvar; följ länken för att läsa det.`,
  en: `The pilot is closed, and with it the survey "${round.title}". You need not answer. What you have answered and told already is kept; follow the link to read it.`,
});
