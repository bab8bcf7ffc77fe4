import { act, renderHook } from '@testing-library/react';
import React from 'react';
import policy from '../../config/privacy-policy.json';
import { emptyThePhone, onThePhone, putOnThePhone } from '../testing/phone-memory';
import { type OwnPlace, useOwnPlace, withdrawPlaceConsent } from './own-place';

const getCurrentPosition = jest.fn((found: (position: object) => void) =>
  found({ coords: { latitude: 38.0428, longitude: 114.5149 } }),
);

beforeEach(() => {
  jest.clearAllMocks();
  withdrawPlaceConsent();
  emptyThePhone();
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
});

const start = () => renderHook(() => useOwnPlace()).result;

async function doing(change: (place: OwnPlace) => void, result: { current: OwnPlace }): Promise<string> {
  await act(async () => change(result.current));
  return result.current.state.kind;
}

describe("the person's own place", () => {
  test('is asked of the phone only after the person agreed, and then without a question again', async () => {
    const first = start();
    expect(await doing((place) => place.ask(), first)).toBe('consent');
    expect(getCurrentPosition).not.toHaveBeenCalled();
    expect(await doing((place) => place.answer(true), first)).toBe('found');
    expect(await doing((place) => place.ask(), start())).toBe('found');
  });

  test('is not asked of the phone when the person does not agree, and the question comes back with the next wish', async () => {
    const place = start();
    await doing((own) => own.ask(), place);
    expect(await doing((own) => own.answer(false), place)).toBe('declined');
    expect(getCurrentPosition).not.toHaveBeenCalled();
    expect(await doing((own) => own.ask(), place)).toBe('consent');
  });

  test('wants consent anew under another version of the policy, and after it was withdrawn', async () => {
    const place = start();
    await doing((own) => own.ask(), place);
    await doing((own) => own.answer(true), place);
    expect(onThePhone('placeConsent')).toBe(JSON.stringify(policy.version));
    act(() => expect(withdrawPlaceConsent()).toBe(true));
    expect(await doing((own) => own.ask(), start())).toBe('consent');
  });

  test('stays nowhere: neither on the phone nor when it is given up', async () => {
    const place = start();
    await doing((own) => own.ask(), place);
    await doing((own) => own.answer(true), place);
    expect(place.current.point).not.toBeNull();
    expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/38\.|114\./);
    await doing((own) => own.forget(), place);
    expect(place.current.point).toBeNull();
  });
});

test('a consent to an older policy, left on the phone, is none', async () => {
  putOnThePhone('placeConsent', '"0"');
  await jest.isolateModulesAsync(async () => {
    // The program starts anew, but there is one React in the document.
    jest.doMock('react', () => React);
    const { useHasPlaceConsent } = await import('./own-place');
    expect(renderHook(() => useHasPlaceConsent()).result.current).toBe(false);
  });
});
