import { phoneCheck } from '../../testing/registry-samples';
import { checkShareCard } from './check-share-card';

test.each([
  ['official', '400-555-0999：官方登记的号码'],
  ['warned', '400-555-0999：监管部门已发布警示，请不要拨打'],
] as const)('a number that is %s is sent on with that', (verdict, title) => {
  expect(checkShareCard(phoneCheck({ verdict }))).toEqual({
    title,
    page: 'phoneCheck',
    parameters: { number: '4005550999' },
  });
});

test('a number in no list is not named to anybody, nor spoken ill of', () => {
  const card = checkShareCard(phoneCheck({ number: '13900000000', display: '139 0000 0000' }));
  expect(JSON.stringify(card)).not.toMatch(/139|假|骗|未在名录/);
  expect(card.page).toBe('check');
});
