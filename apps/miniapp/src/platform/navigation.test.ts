import { renderHook } from '@testing-library/react';
import Taro, { openWith, openWithRaw, resetTaro } from '../testing/taro';
import { addressOf, goBack, openPage, usePageParameter } from './navigation';

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

describe('a tab page', () => {
  test('that lies below is returned to, as it was left', async () => {
    Taro.getCurrentPages.mockReturnValueOnce([{ route: '/' }, { route: '/outlets' }, { route: '/outlet' }]);
    await openPage('home');
    expect(Taro.navigateBack).toHaveBeenCalledWith({ delta: 2 });
  });

  test('that was not opened yet is opened over the one shown', async () => {
    Taro.getCurrentPages.mockReturnValueOnce([{ route: '/' }]);
    await openPage('mine');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/mine/index' });
  });

  test('that is shown stays as it is', async () => {
    Taro.getCurrentPages.mockReturnValueOnce([{ route: '/' }, { route: '/check' }]);
    await openPage('check');
    expect(Taro.navigateBack).not.toHaveBeenCalled();
    expect(Taro.navigateTo).not.toHaveBeenCalled();
  });
});

describe('in WeChat', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'weapp';
  });
  afterEach(() => {
    delete process.env.TARO_ENV;
  });

  test('a tab page is switched to, without parameters, as WeChat opens it in no other way', async () => {
    await openPage('check', { number: '1' });
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/check/index' });
  });

  test('the eleventh page takes the place of the tenth, which WeChat would refuse to cover', async () => {
    Taro.getCurrentPages.mockReturnValue(Array.from({ length: 10 }, () => ({})));
    await openPage('brand', { id: 'b' });
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/pages/brand/index?id=b' });
    Taro.getCurrentPages.mockReturnValue([{}]);
    await openPage('brand', { id: 'b' });
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/brand/index?id=b' });
  });
});
