import { renderHook } from '@testing-library/react';
import Taro, { openWith, openWithRaw, resetTaro } from '../testing/taro';
import { addressOf, goBack, usePageParameter } from './navigation';

beforeEach(resetTaro);

describe('addresses', () => {
  test.each(['长安区 空调', 'a&b=c', '50%', '400-555-0101转8', '“引号”+加号', '#?/'])(
    'hand %s over as it was written',
    (text) => {
      const address = new URL(addressOf('outlets', { q: text, category: null }), 'http://localhost');
      expect([...address.searchParams]).toEqual([['q', text]]);
      openWith({ q: text });
      expect(renderHook(() => usePageParameter('q')).result.current).toBe(text);
    },
  );

  test('made by hand with a broken escape are read as they stand', () => {
    openWithRaw({ q: '50%' });
    expect(renderHook(() => usePageParameter('q')).result.current).toBe('50%');
  });
});

describe('going back', () => {
  test('from a page opened from outside leads home', async () => {
    Taro.getCurrentPages.mockReturnValueOnce([{}]);
    await goBack();
    expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' });
  });

  test('from any other page leads to the one before', async () => {
    Taro.getCurrentPages.mockReturnValueOnce([{}, {}]);
    await goBack();
    expect(Taro.navigateBack).toHaveBeenCalledTimes(1);
  });
});
