import { sql, type Tx } from '#kernel';

/** Where mail to a contact point goes: its function mailbox, otherwise whoever holds it right now. */
export async function addressesOfPoints(tx: Tx, pointIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ address: string }>(sql`
    select distinct coalesce(c.mailbox, p.email) as address from contact_point c
    left join contact_point_holder h on h.contact_point_id = c.id and c.mailbox is null
      and h.since <= ${tx.now} and (h.until is null or h.until > ${tx.now})
    left join person p on p.id = h.person_id
    where c.id = any(${pointIds}::uuid[]) and coalesce(c.mailbox, p.email) is not null`);
  return rows.map((row) => row.address);
}

/** Where mail about a request goes: to the colleague it is addressed to, otherwise to its contact point. */
export async function addressesOfReferral(tx: Tx, referralId: string | undefined): Promise<string[]> {
  const [row] = await tx.query<{ pointId: string; email: string | null }>(sql`
    select r.contact_point_id as "pointId", p.email from referral r left join person p on p.id = r.colleague_id
    where r.id = ${referralId ?? null}`);
  if (row === undefined) return [];
  return row.email === null ? addressesOfPoints(tx, [row.pointId]) : [row.email];
}

/** Where mail to an organisation as such goes: its open contact point for this county, a general one before others. */
export async function addressesOfOrganisation(
  tx: Tx,
  organisationId: string,
  countyCode: string,
): Promise<string[]> {
  const [point] = await tx.query<{ id: string }>(sql`
    select id from contact_point
    where organisation_id = ${organisationId} and (closed_on is null or closed_on >= ${tx.today}::date)
    order by (${countyCode} = any(county_codes)) desc, cardinality(county_codes), cardinality(themes), id limit 1`);
  return point === undefined ? [] : addressesOfPoints(tx, [point.id]);
}

/** Those who facilitate a pilot right now. */
export async function addressesOfFacilitators(tx: Tx, pilotId: string | null): Promise<string[]> {
  const rows = await tx.query<{ address: string }>(sql`
    select distinct person.email as address from participant p join person on person.id = p.person_id
    where p.pilot_id = ${pilotId}::uuid and p.organisation_id is null and 'FACILITATOR' = any(p.roles)
      and p.since <= ${tx.now} and (p.until is null or p.until > ${tx.now}) and person.email is not null`);
  return rows.map(({ address }) => address);
}
