import { useEffect, useRef, type ReactElement } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { WhoDocument } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { actFor, askAgain, useSession } from '../kernel/session.js';
import { Show } from '../parts/states.js';
import { WhoContext, type Who } from './who.js';

/** Pages for those signed in. Others are asked to sign in first, and come back to where they were going. */
export function SignedIn(): ReactElement {
  const { pathname, search } = useLocation();
  const loaded = useLoad(WhoDocument, {});
  useSamePerson(loaded.data?.viewer);
  const signIn = <Navigate to={`/logga-in?till=${encodeURIComponent(pathname + search)}`} replace />;
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

/** Another tab may have signed somebody else in: nothing read for the one is shown to the other. */
function useSamePerson(who: Who | undefined): void {
  const { organisationId } = useSession();
  const before = useRef<string | undefined>(undefined);
  const now = who?.person?.id;
  useEffect(() => {
    if (now === undefined) return;
    const changed = before.current !== undefined && before.current !== now;
    before.current = now;
    if (changed) askAgain();
  }, [now]);
  // The tab acts for an organisation that this person does not represent: they act for one of their own instead.
  const astray = who?.signedIn === true && who.organisation === null && organisationId !== undefined;
  useEffect(() => {
    if (astray) actFor(undefined);
  }, [astray]);
}
