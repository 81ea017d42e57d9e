import { nextKey } from './idempotency.js';

describe('nextKey', () => {
  it('keeps the key while the same thing is tried again unanswered', () => {
    const first = nextKey(undefined, { text: 'a' });
    expect(nextKey(first, { text: 'a' }).key).toBe(first.key);
  });

  it('takes a new key for other content', () => {
    const first = nextKey(undefined, { text: 'a' });
    expect(nextKey(first, { text: 'b' }).key).not.toBe(first.key);
  });

  it('takes a new key once the server has answered', () => {
    const first = nextKey(undefined, { text: 'a' });
    first.answered = true;
    expect(nextKey(first, { text: 'a' }).key).not.toBe(first.key);
  });
});
