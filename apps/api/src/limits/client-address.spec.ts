import { subjectOf, trustedProxies } from './client-address.js';

describe('the part of an address that one party holds', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, subject) => {
    expect(subjectOf(address)).toBe(subject);
  });
});

it.each([
  [undefined, false],
  ['1', 1],
  ['10.0.0.0/8, loopback', ['10.0.0.0/8', 'loopback']],
])('TRUST_PROXY=%s trusts %p', (setting, trusted) => {
  expect(trustedProxies(setting)).toEqual(trusted);
});
