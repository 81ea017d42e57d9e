/** The baseline of the inbox: the same answer from one SQL statement over bare HTTP, no rules, no GraphQL. */
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

const STATEMENT = `
  select json_build_object('data', json_build_object('inbox', json_build_object('nodes', coalesce(json_agg(node), '[]')))) as answer
  from (
    select json_build_object(
      'id', n.id, 'title', n.title, 'state', n.state,
      'municipality', json_build_object('id', o.id, 'name', o.name),
      'next', json_build_object('party', n.next_party, 'step', n.next_step, 'dueAt', n.due_at, 'overdue', n.late <> 'NONE'),
      'suggestions', (
        select coalesce(json_agg(json_build_object('id', m.id, 'rank', m.rank, 'score', m.score,
          'item', json_build_object('id', c.id, 'name', c.name)) order by m.rank), '[]')
        from (select * from support_match m where m.need_id = n.id order by m.rank limit 3) m
        join catalogue_item c on c.id = m.item_id)) as node
    from need n join organisation o on o.id = n.organisation_id
    where n.board_id = $1 and n.next_party is not null order by n.due_at, n.id limit 50) page`;

createServer((request, response) => {
  if (request.url === '/ready') {
    response.end('ok');
    return;
  }
  pool
    .query({ name: 'inbox', text: STATEMENT, values: [process.env.BOARD_ID] })
    .then(({ rows }) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(rows[0].answer));
    })
    .catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
}).listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
