import { renderHook } from '@testing-library/react';
import { shareHandlers } from '../testing/taro';
import { type ShareCard, shareInBrowser, useShareCard } from './share';

const CARD: ShareCard = { title: '长安服务站（演示）', page: 'outlet', parameters: { id: 'a b' } };
const URL_OF_CARD = 'http://localhost/outlet?id=a%20b';

const writeText = jest.fn(async (_: string) => undefined);

function browserThat(share: ((data: object) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

beforeEach(() => writeText.mockClear());

describe('in a browser', () => {
  test('its own sharing gets the title and the whole address', async () => {
    const share = jest.fn(async (_: object) => undefined);
    browserThat(share);
    expect(await shareInBrowser(CARD)).toBe('shared');
    expect(share).toHaveBeenCalledWith({ title: CARD.title, url: URL_OF_CARD });
    expect(writeText).not.toHaveBeenCalled();
  });

  test('that has none, the address is copied', async () => {
    browserThat(undefined);
    expect(await shareInBrowser(CARD)).toBe('addressCopied');
    expect(writeText).toHaveBeenCalledWith(URL_OF_CARD);
  });

  test.each([
    ['AbortError', 'turnedBack', 0],
    ['NotAllowedError', 'addressCopied', 1],
  ] as const)('that answers %s, it is %s', async (name, outcome, copies) => {
    browserThat(() => Promise.reject(new DOMException('no', name)));
    expect(await shareInBrowser(CARD)).toBe(outcome);
    expect(writeText).toHaveBeenCalledTimes(copies);
  });

  test('that lets nothing be copied either, it failed', async () => {
    browserThat(undefined);
    writeText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    expect(await shareInBrowser(CARD)).toBe('failed');
  });
});

test('WeChat is given the title, and the path or the query of the page', () => {
  renderHook(() => useShareCard(CARD));
  expect(shareHandlers()).toEqual({
    message: { title: CARD.title, path: '/pages/outlet/index?id=a%20b' },
    timeline: { title: CARD.title, query: 'id=a%20b' },
  });
});
