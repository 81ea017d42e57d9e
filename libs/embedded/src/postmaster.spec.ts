import { lastReason, mayPass } from './postmaster.js';
import { parsePostmasterFile } from './postmaster-file.js';

describe('postmaster.pid', () => {
  it('tells process and folder', () => {
    expect(parsePostmasterFile('4711\n/srv/data/cluster\n1793000000\n37005\n\n127.0.0.1\n')).toEqual({
      pid: 4711,
      dataFolder: '/srv/data/cluster',
    });
  });

  it('of a single-user server writes the number negative', () => {
    expect(parsePostmasterFile('-4711\n/srv/data\n')?.pid).toBe(4711);
  });

  it.each(['', '\n', '4711', '4711\n', 'x\n/srv/data\n', '0\n/srv/data\n'])(
    'that is not whole (%j) tells nothing',
    (text) => {
      expect(parsePostmasterFile(text)).toBeNull();
    },
  );
});

describe('why a server did not start', () => {
  it('is its last fatal line', () => {
    expect(
      lastReason('LOG:  starting\nFATAL:  first\nHINT:  no\n2026 [1] FATAL:  second\nLOG:  shut down\n'),
    ).toBe('second');
  });

  it('is its last line when it names none', () => {
    expect(lastReason('postgres: could not find the database system\n')).toBe(
      'postgres: could not find the database system',
    );
  });

  it.each([
    ['signal SIGKILL', null, true],
    ['code 1', 'pre-existing shared memory block (key 1, ID 2) is still in use', true],
    ['code 1', 'lock file "postmaster.pid" already exists', true],
    ['code 1', 'could not create any TCP/IP sockets', true],
    ['code 1', 'data directory "/srv" has wrong ownership', false],
    ['signal SIGABRT', 'could not read file "global/pg_control"', false],
  ])('%s (%s): worth another try? %s', (how, reason, expected) => {
    expect(mayPass(how, reason)).toBe(expected);
  });
});
