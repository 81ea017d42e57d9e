import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  SaveSurveyDraftDocument,
  SurveyToAnswerDocument,
  type SurveyWholeFragment,
} from '../../generated/graphql.js';
import { useAct, type Outcome } from '../../kernel/act.js';
import { documentOf } from '../../kernel/documents.js';
import type { Form } from '../../kernel/form.js';
import { useSaving } from '../../kernel/saving.js';
import { forgetUnsaved, keepUnsaved, unsavedOf } from '../../kernel/unsaved.js';
import { byField, inputOf, mergeAnswers, serverAnswer, type Answer } from './answer.js';
import type { Writer } from './writer.js';

/** The way to a survey: the token of a link, or signed in. */
export type Door = { readonly token: string } | { readonly invitationId: string };

/** Fields that somebody else has changed too: both texts are shown, and saving waits for the choice. */
export interface Conflict {
  readonly version: number;
  readonly theirs: Answer;
  readonly names: readonly string[];
}

interface Unsaved {
  readonly base: Answer;
  readonly answer: Answer;
  readonly version: number;
}

export interface Beginning {
  readonly base: Answer;
  readonly answer: Answer;
  readonly conflict: Conflict | undefined;
  /** Text stood in the tab that had not been saved. */
  readonly found: boolean;
}

/** What to begin from: what the server holds, with what this tab had not saved. */
export function beginningOf(survey: SurveyWholeFragment): Beginning {
  const base = serverAnswer(survey);
  const kept = unsavedOf('survey', survey.invitationId) as Unsaved | undefined;
  if (kept === undefined) return { base, answer: base, conflict: undefined, found: false };
  const { merged, conflicts } = mergeAnswers(kept.base, kept.answer, base);
  return {
    base,
    answer: merged,
    found: true,
    conflict:
      conflicts.length === 0 ? undefined : { version: survey.draftVersion, theirs: base, names: conflicts },
  };
}

interface Saved {
  readonly version: number;
}

/**
 * An answer that saves itself. Several may write at once, or one person on two devices: what only one of them changed is
 * joined, and where both did the person chooses. Nobody's text is overwritten.
 */
export function useSavedAnswer(
  door: Door,
  survey: SurveyWholeFragment,
  writer: Writer,
  form: Form<Answer>,
  beginning: Beginning,
) {
  const client = useClient();
  const { run } = useAct(SaveSurveyDraftDocument);
  const [conflict, setConflict] = useState(beginning.conflict);
  const [joined, setJoined] = useState(false);
  const base = useRef(beginning.base);
  const latest = useRef(form.values);
  const { definitionVersion, invitationId } = survey;
  const { values, replace } = form;

  const save = useCallback(
    async (answer: Answer, saved: Saved | null): Promise<Outcome<Saved>> => {
      const version = saved?.version ?? 0;
      const said = inputOf(answer);
      const result = await run({ input: { ...door, version, definitionVersion, writer, ...said } });
      if (result.kind === 'done') {
        base.current = answer;
        return { kind: 'done', value: { version: result.value.draftVersion } };
      }
      if (result.kind === 'fault') return result;
      const { problem } = result;
      if (problem.__typename === 'InvalidInput')
        return { kind: 'problem', problem: { ...problem, ...byField(problem, said.needs) } };
      if (problem.code !== 'SURVEY_DRAFT_CHANGED') return result;
      const read = await client
        .query(documentOf(SurveyToAnswerDocument), door, { requestPolicy: 'network-only' })
        .toPromise();
      const now = (read.data as { surveyToAnswer: SurveyWholeFragment | null } | undefined)?.surveyToAnswer;
      if (now == null) return { kind: 'fault', fault: 'offline' };
      const theirs = serverAnswer(now);
      const { merged, conflicts } = mergeAnswers(base.current, latest.current, theirs);
      replace(merged);
      if (conflicts.length > 0) {
        setConflict({ version: now.draftVersion, theirs, names: conflicts });
        return result;
      }
      setJoined(true);
      base.current = theirs;
      return save(merged, { version: now.draftVersion });
    },
    [client, run, door, definitionVersion, writer, replace],
  );

  const saving = useSaving<Answer, Saved>({
    start: { version: survey.draftVersion },
    values,
    untouched: beginning.base,
    isEmpty: () => false,
    save,
    paused: conflict !== undefined,
  });
  const { changed, saved, goOnFrom } = saving;
  const savedVersion = saved.current?.version ?? 0;

  useEffect(() => {
    latest.current = values;
    const unsaved: Unsaved = { base: base.current, answer: values, version: savedVersion };
    if (changed) keepUnsaved({ owner: 'survey', draft: invitationId, values: unsaved });
    else forgetUnsaved();
  }, [changed, invitationId, savedVersion, values]);

  /** One field is decided; when all are, saving goes on from what the other has saved. */
  const decide = (name: string, mine: boolean): void => {
    if (conflict === undefined) return;
    if (!mine) form.set(name, conflict.theirs[name] ?? '');
    const names = conflict.names.filter((other) => other !== name);
    setConflict(names.length === 0 ? undefined : { ...conflict, names });
    if (names.length > 0) return;
    base.current = conflict.theirs;
    goOnFrom(conflict.version, conflict.theirs);
  };

  return { ...saving, conflict, decide, joined };
}
