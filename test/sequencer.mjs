import { relative } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/**
 * Files that take half a minute and more on two cores, the longest first. Started late, one of them keeps a single
 * core busy when all the others have ended; their size, by which Jest goes on a fresh clone, says nothing of that.
 */
const LONG = [
  'test/image/image.spec.ts',
  'test/matrix/matrix.spec.ts',
  'test/browser/every-route.spec.ts',
  'test/api/cli.spec.ts',
  'test/api/backup.spec.ts',
  'test/browser/desks.spec.ts',
  'test/queues/killed-workers.spec.ts',
  'test/queues/killed-jobs.spec.ts',
  'test/queues/conformance.spec.ts',
  'test/queues/restarted-servers.spec.ts',
  'test/browser/telling.spec.ts',
  'test/browser/axe-forms.spec.ts',
];

/** The order in which test files are run: the long ones first, then as Jest would. */
export default class LongOnesFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const at = LONG.indexOf(relative(context.config.rootDir, path).replaceAll('\\', '/'));
      return at === -1 ? LONG.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
