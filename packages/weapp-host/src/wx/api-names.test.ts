import { PLAIN_APIS, PROMISE_APIS, PROPERTIES } from './api-names.js';
import { type MemberStyle, typedMembers } from './testing/typed-members.js';

const TYPED = Object.entries(typedMembers());
const typed = (style: MemberStyle) => TYPED.filter(([, found]) => found === style).map(([name]) => name);

test.each([
  ['promise', PROMISE_APIS],
  ['plain', PLAIN_APIS],
  ['property', PROPERTIES],
] as const)('the list of %s members is that of the installed typings', (style, listed) => {
  expect([...listed].sort()).toEqual(typed(style).sort());
});

test('the typings were read: hundreds of names, with those that everybody uses', () => {
  expect(TYPED.length).toBeGreaterThan(400);
  expect(typed('promise')).toEqual(expect.arrayContaining(['makePhoneCall', 'getLocation', 'scanCode']));
});
