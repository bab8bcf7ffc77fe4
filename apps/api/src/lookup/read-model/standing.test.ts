import { AUTHORIZATION_STATES } from '@jiweibao/shared';
import fc from 'fast-check';
import { authorizationStatus } from '../../registry/authorization-status.js';
import { dateOfDay, dayNumber, firstDay, lastDay } from './day-number.js';
import { buildSegment } from './segment/segment-builder.js';
import { standingOf, statusOf } from './standing.js';

const date = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const near = fc.constantFrom('2026-05-19', '2026-05-20', '2026-05-21');

test('an authorization stands as the one rule says, on every day', () => {
  fc.assert(
    fc.property(
      fc.option(fc.oneof(date, near)),
      fc.option(fc.oneof(date, near)),
      fc.constantFrom(...AUTHORIZATION_STATES),
      fc.oneof(date, near),
      (validFrom, validTo, state, today) => {
        const authorization = { brandId: 'brand', categoryCodes: ['car'], validFrom, validTo, state };
        const { arrays } = buildSegment([
          {
            id: 'outlet',
            name: '演示',
            licenceCode: null,
            address: '演示',
            divisionCode: '130102',
            location: null,
            phones: [],
            hours: null,
            services: null,
            tradeIn: null,
            authorizations: [authorization],
          },
        ]);
        expect(statusOf(standingOf(arrays, 0, dayNumber(today)))).toBe(
          authorizationStatus(authorization, today),
        );
      },
    ),
  );
});

test('a date comes back as it was, and no date stays none', () => {
  fc.assert(fc.property(date, (each) => expect(dateOfDay(dayNumber(each))).toBe(each)));
  expect(dateOfDay(firstDay(null))).toBeNull();
  expect(dateOfDay(lastDay(null))).toBeNull();
});
