import { act, renderHook } from '@testing-library/react';
import { resetTaro, showPage } from '../../../testing/taro';
import { noteChange, useFreshness } from './freshness';

const NOW = Date.parse('2026-11-26T02:00:00Z');
const clock = (seconds: number) => jest.spyOn(Date, 'now').mockReturnValue(NOW + seconds * 1_000);

beforeEach(() => {
  resetTaro();
  clock(0);
});
afterEach(() => jest.restoreAllMocks());

const open = () => renderHook(() => useFreshness()).result;
const away = (seconds: number, meanwhile?: () => void) =>
  act(() => {
    showPage(false);
    meanwhile?.();
    clock(seconds);
    showPage(true);
  });

test('a page that was under another for a moment, while nothing was done, stays as it was', () => {
  const page = open();
  act(() => showPage(true));
  away(30);
  expect(page.current).toBe(0);
});

test('after a minute, or after something was done, it is asked for anew', () => {
  const page = open();
  away(60);
  expect(page.current).toBe(1);
  away(61, noteChange);
  expect(page.current).toBe(2);
});

test('what is done on the page in front is seen there at once, and by one under it when it comes back', () => {
  const page = open();
  act(noteChange);
  expect(page.current).toBe(1);
  act(() => showPage(false));
  act(noteChange);
  expect(page.current).toBe(1);
  act(() => showPage(true));
  expect(page.current).toBe(2);
});
