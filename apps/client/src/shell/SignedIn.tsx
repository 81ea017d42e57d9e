import { useEffect, useState, type ReactElement } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { WhoDocument } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { actFor, askAgain, useSession } from '../kernel/session.js';
import { Show, Waiting } from '../parts/states.js';
import { WhoContext, type Who } from './who.js';

/** Pages for those signed in. Others are asked to sign in first, and come back to where they were going. */
export function SignedIn(): ReactElement {
  const { pathname, search } = useLocation();
  const loaded = useLoad(WhoDocument, {});
  const another = useSamePerson(loaded.data?.viewer);
  const signIn = <Navigate to={`/logga-in?till=${encodeURIComponent(pathname + search)}`} replace />;
  if (another) return <Waiting />;
  return (
    <Show loaded={loaded}>
      {({ viewer }) =>
        viewer.signedIn ? (
          <WhoContext value={viewer}>
            <Outlet />
          </WhoContext>
        ) : (
          signIn
        )
      }
    </Show>
  );
}

/**
 * Another tab may have signed somebody else in: nothing read for the one is shown to the other, not for a moment.
 * @returns true until all that was read is forgotten
 */
function useSamePerson(who: Who | undefined): boolean {
  const { turn, organisationId } = useSession();
  const [reader, setReader] = useState<{ readonly id: string; readonly turn: number }>();
  const now = who?.person?.id;
  if (now !== undefined && reader?.turn !== turn) setReader({ id: now, turn });
  const another = now !== undefined && reader?.turn === turn && reader.id !== now;
  useEffect(() => {
    if (another) askAgain();
  }, [another]);
  // The tab acts for an organisation that this person does not represent: they act for one of their own instead.
  const astray = who?.signedIn === true && who.organisation === null && organisationId !== undefined;
  useEffect(() => {
    if (astray) actFor(undefined);
  }, [astray]);
  return another;
}
