import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { createClient } from '../kernel/client.js';
import { RequesterContext } from '../kernel/requester.js';
import { askAgain, useSession } from '../kernel/session.js';
import { router } from './routes.js';

/** The client: one cache per session and language, one router for the visit. */
export function App(): ReactElement {
  const session = useSession();
  const { language } = useTranslation().i18n;
  const requester = useMemo(() => ({ session, language }), [session, language]);
  const client = useMemo(() => createClient(session, language, askAgain), [session, language]);
  return (
    <RequesterContext value={requester}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </RequesterContext>
  );
}
