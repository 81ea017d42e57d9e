/** What sort of text a mark was planted in; who may read it is said in rules.ts. */
export type MarkKind =
  | 'heading'
  | 'text'
  | 'capacity'
  | 'draft'
  | 'question'
  | 'answer'
  | 'feedback'
  | 'reason'
  | 'message'
  | 'reply'
  | 'offer'
  | 'refusal'
  | 'challenge'
  | 'challengeTitle'
  | 'part'
  | 'surveyDraft'
  | 'surveyAnswer'
  | 'note'
  | 'personName'
  | 'mailAddress'
  | 'invitedAddress';

/** A text that stands in one record and nowhere else: where it turns up, that record was shown. */
export interface Mark {
  readonly word: string;
  readonly kind: MarkKind;
  /** Name of the record it was planted in. */
  readonly record: string;
}

/** No language has such a word, no uuid, token or hash looks like it, and no text search cuts it up. */
const SHAPE = /zqk(\d{5})q/gi;

/** Plants marks and finds them again, wherever they turn up. */
export class Marks {
  private readonly planted: Mark[] = [];

  /** A new word for a text of a record. */
  plant(record: string, kind: MarkKind): string {
    const word = `zqk${String(this.planted.length).padStart(5, '0')}q`;
    this.planted.push({ word, kind, record });
    return word;
  }

  /** The marks in a text, each once. */
  in(text: string): Mark[] {
    const numbers = new Set([...text.matchAll(SHAPE)].map((found) => Number(found[1])));
    return [...numbers].flatMap((number) => this.planted[number] ?? []);
  }

  /** The marks of a record. */
  of(record: string): Mark[] {
    return this.planted.filter((mark) => mark.record === record);
  }

  all(): readonly Mark[] {
    return this.planted;
  }
}
