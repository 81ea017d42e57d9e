import { newId } from '#kernel';
import type { Person } from '../support/person.js';
import type { TestHouse } from '../support/test-house.js';

/** Somebody new: takes part in one pilot for an organisation (or for none), and may hold contact points. */
export async function somebody(
  house: TestHouse,
  handle: string,
  part: {
    pilotId: string;
    organisationId: string | null;
    roles?: readonly string[];
    points?: readonly string[];
  },
): Promise<Person> {
  const id = newId();
  await house.sql(`insert into person (id, handle, name, email, fictitious) values ($1, $2, $2, $3, true)`, [
    id,
    handle,
    `${handle}@personer.example`,
  ]);
  await takesPart(house, handle, part);
  for (const point of part.points ?? [])
    await house.sql(
      `insert into contact_point_holder (id, contact_point_id, person_id, since) values ($1, $2, $3, '2020-01-01')`,
      [newId(), point, id],
    );
  return house.as(handle);
}

/** A further part for somebody. */
export async function takesPart(
  house: TestHouse,
  handle: string,
  part: { pilotId: string; organisationId: string | null; roles?: readonly string[] },
): Promise<void> {
  await house.sql(
    `insert into participant (id, pilot_id, person_id, organisation_id, roles, since)
     select $1, $2, id, $3, $4, '2020-01-01' from person where handle = $5`,
    [newId(), part.pilotId, part.organisationId, part.roles ?? ['CONTACT'], handle],
  );
}

export const personId = async (house: TestHouse, handle: string): Promise<string> => {
  const [row] = await house.sql<{ id: string }>('select id from person where handle = $1', [handle]);
  if (row === undefined) throw new Error(`Nobody is called ${handle}.`);
  return row.id;
};
