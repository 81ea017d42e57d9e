import type { ReactElement } from 'react';
import { Navigate } from 'react-router';
import { useWho } from './who.js';
import { homeOf } from './desks.js';

/** Leads to the desk of whoever is signed in. */
export function Home(): ReactElement {
  return <Navigate to={homeOf(useWho())} replace />;
}
