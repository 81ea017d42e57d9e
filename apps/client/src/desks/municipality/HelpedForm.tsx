import type { ReactElement } from 'react';
import { SayIfItHelpedDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { VerdictForm } from './VerdictForm.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** The verdict of somebody signed in. */
export function HelpedForm({ need, onDone, onMovedOn }: Props): ReactElement {
  const act = useAct(SayIfItHelpedDocument);
  return (
    <VerdictForm
      act={act}
      to={need.board.name}
      variables={(said) => ({ input: { needId: need.id, ...said } })}
      onDone={onDone}
      onMovedOn={onMovedOn}
    />
  );
}
