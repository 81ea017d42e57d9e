import type { NeedSeen } from './documents.js';
import { beginningOf, nextText, paragraph } from './words.js';

const need = (next: NeedSeen['next']): NeedSeen => ({
  id: 'x',
  state: 'MATCHED',
  board: { name: 'Länsstyrelsen' },
  next,
  feedback: null,
  referrals: [],
});
const step = { stepText: 'svara på förfrågan', dueAt: '2026-12-11T22:59:59.000Z', party: 'CONTACT_POINTS' };

describe('the words of the demo', () => {
  it('say who acts next, doing what, by when in Stockholm', () => {
    const two = need({ ...step, organisations: [{ name: 'SPSM' }, { name: 'MUCF' }] });
    expect(nextText(two)).toBe('Härnäst: SPSM och MUCF ska svara på förfrågan, senast 11 december 2026.');
    const job = { stepText: 'letar efter stöd som passar', dueAt: null, party: 'SYSTEM', organisations: [] };
    expect(nextText(need(job))).toBe('Härnäst: Samlingsplats letar efter stöd som passar.');
    expect(nextText(need(null))).toBe('Härnäst: ingen. Behovet är avslutat.');
  });

  it('break between words and keep every word', () => {
    const text = 'Ett behov som kommunen berättar om med många ord. '.repeat(6).trim();
    const lines = paragraph(text, '  ').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(94);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
  });

  it('begin with whole words', () => {
    expect(beginningOf('Vår enda bygglovshandläggare slutar vid påsk. Handläggningen står still.')).toBe(
      'Vår enda bygglovshandläggare slutar vid påsk. …',
    );
    expect(beginningOf('Kort')).toBe('Kort …');
  });
});
