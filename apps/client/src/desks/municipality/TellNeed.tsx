import { useState, type ReactElement } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { NeedPageDocument } from '../../generated/graphql.js';
import { useLoad } from '../../kernel/load.js';
import { NotFound, Show } from '../../parts/states.js';
import { TellForm, type Kept } from './TellForm.js';

const isKept = (state: unknown): state is Kept =>
  typeof state === 'object' && state !== null && 'kept' in state;

/** "Vad behöver ni?": a new need, or a draft to go on with. */
export function TellNeed(): ReactElement {
  const { needId } = useParams();
  const { key, state } = useLocation();
  const [formKey, setFormKey] = useState(key);
  if (!isKept(state) && formKey !== key) setFormKey(key);
  return <Start key={formKey} needId={needId} />;
}

function Start({ needId }: { readonly needId: string | undefined }): ReactElement {
  const [startedWith] = useState(needId);
  return startedWith === undefined ? <TellForm need={null} /> : <FromServer needId={startedWith} />;
}

function FromServer({ needId }: { readonly needId: string }): ReactElement {
  const loaded = useLoad(NeedPageDocument, { id: needId });
  return (
    <Show loaded={loaded} lines={8}>
      {({ need }) => {
        if (need === null) return <NotFound />;
        return need.actions.includes('EDIT') ? (
          <TellForm need={need} />
        ) : (
          <Navigate to={`/behov/${need.id}`} replace />
        );
      }}
    </Show>
  );
}
