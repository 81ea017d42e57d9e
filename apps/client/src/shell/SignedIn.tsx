import type { ReactElement } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { WhoDocument } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { useSession } from '../kernel/session.js';
import { Show } from '../parts/states.js';
import { WhoContext } from './who.js';

/** Pages for those signed in. Others are asked to sign in first, and come back to where they were going. */
export function SignedIn(): ReactElement {
  const session = useSession();
  const { pathname, search } = useLocation();
  const loaded = useLoad(WhoDocument, {}, { pause: session === null });
  const signIn = <Navigate to={`/logga-in?till=${encodeURIComponent(pathname + search)}`} replace />;
  if (session === null) return signIn;
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
