import { freshnessOf, type Checked } from './freshness.js';

const TODAY = '2026-11-20';
const support: Checked = {
  kind: 'SUPPORT',
  verified: true,
  checkedOn: TODAY,
  closesOn: null,
  fundingYear: null,
};
const grant: Checked = { ...support, kind: 'GRANT' };

it.each<[string, Checked, string]>([
  ['never read at its source', { ...support, verified: false, checkedOn: null }, 'UNVERIFIED'],
  ['read, but nobody knows when', { ...support, checkedOn: null }, 'UNVERIFIED'],
  [
    'an old note on something unverified',
    { ...support, verified: false, checkedOn: '2020-01-01' },
    'UNVERIFIED',
  ],
  ['twelve months ago to the day', { ...support, checkedOn: '2025-11-20' }, 'CHECKED'],
  ['a day more', { ...support, checkedOn: '2025-11-19' }, 'OLD'],
  ['a round to come', { ...grant, checkedOn: '2025-01-01', closesOn: '2026-11-20' }, 'OLD'],
  ['a round that closed yesterday', { ...grant, checkedOn: '2025-01-01', closesOn: '2026-11-19' }, 'CHECKED'],
  [
    'a round of last year without a date',
    { ...grant, checkedOn: '2025-01-01', fundingYear: 2025 },
    'CHECKED',
  ],
  ['a round of this year without a date', { ...grant, checkedOn: '2025-01-01', fundingYear: 2026 }, 'OLD'],
  ['a grant of unknown round', { ...grant, checkedOn: '2025-01-01' }, 'OLD'],
])('%s', (_, item, freshness) => {
  expect(freshnessOf(item, TODAY)).toBe(freshness);
});

it('counts months on a leap day', () => {
  expect(freshnessOf({ ...support, checkedOn: '2027-02-28' }, '2028-02-29')).toBe('CHECKED');
  expect(freshnessOf({ ...support, checkedOn: '2027-02-27' }, '2028-02-29')).toBe('OLD');
});
