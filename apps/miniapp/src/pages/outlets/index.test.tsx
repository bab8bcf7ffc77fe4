import { act, fireEvent, render, screen } from '@testing-library/react';
import { withdrawPlaceConsent } from '../../platform/own-place';
import { problem, serveApi, setOnline } from '../../testing/fake-api';
import { outletPage, outletSummary, understood } from '../../testing/registry-samples';
import { openWith, resetTaro, scrollToEnd } from '../../testing/taro';
import OutletsPage from './index';

beforeEach(() => {
  resetTaro();
  withdrawPlaceConsent();
  setOnline(true);
});

const withOutlets = (reply: () => ReturnType<typeof outletPage> | 'unreachable') => (path: string) =>
  path === '/outlets' ? reply() : undefined;

describe('the results page', () => {
  test('shows each outlet with its standing, its date, its address and its number', async () => {
    serveApi(withOutlets(() => outletPage([outletSummary()])));
    openWith({ q: '长安' });
    render(<OutletsPage />);
    expect(await screen.findByRole('heading', { name: '长安服务站（演示）' })).toBeTruthy();
    expect(screen.getByText('授权有效')).toBeTruthy();
    expect(screen.getByText('有效期至2027年12月31日')).toBeTruthy();
    expect(screen.getByText('石家庄市长安区建设北大街 1 号')).toBeTruthy();
    expect(screen.getByRole('link', { name: '拨打 0311-5550 0100' }).getAttribute('href')).toBe(
      'tel:031155500100',
    );
  });

  test('says what was understood and which words were dropped', async () => {
    const read = understood({ brandName: '云岭（演示）', categoryName: '冰箱', dropped: ['嘟嘟', '门口'] });
    serveApi(withOutlets(() => outletPage([outletSummary()], { understood: read })));
    render(<OutletsPage />);
    expect(await screen.findByText('品牌：云岭（演示）')).toBeTruthy();
    expect(screen.getByText('品类：冰箱')).toBeTruthy();
    expect(screen.getByText('没有找到含“嘟嘟”、“门口”的网点，已去掉这些词。')).toBeTruthy();
  });

  test('the end of the page asks for the next one once, and the last says so', async () => {
    const asked = serveApi((path, query) => {
      if (path !== '/outlets') return undefined;
      return query.get('cursor')
        ? outletPage([outletSummary({ id: 'outlet-2', name: '第二站（演示）' })])
        : outletPage([outletSummary()], { nextCursor: 'next' });
    });
    render(<OutletsPage />);
    await screen.findByRole('button', { name: '显示更多' });
    act(() => {
      scrollToEnd();
      scrollToEnd();
    });
    expect(await screen.findByText('已全部显示')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '长安服务站（演示）',
      '第二站（演示）',
    ]);
    expect(asked.filter((address) => address.includes('cursor'))).toEqual(['/api/v1/outlets?cursor=next']);
  });

  test('a category chosen is asked for with the words that were typed, and kept in the address', async () => {
    const asked = serveApi(withOutlets(() => outletPage([outletSummary()])));
    openWith({ q: '长安' });
    render(<OutletsPage />);
    await screen.findByText('授权有效');
    fireEvent.click(screen.getByRole('button', { name: '品类' }));
    fireEvent.click(await screen.findByRole('button', { name: '电视' }));
    await screen.findByText('授权有效');
    expect(asked).toContain(`/api/v1/outlets?q=${encodeURIComponent('长安')}&category=television`);
    expect(window.location.search).toBe(`?q=${encodeURIComponent('长安')}&category=television`);
  });

  test('a place that a link brought along is named with its city', async () => {
    const divisions: Record<string, object[]> = {
      none: [{ code: '13', name: '河北省' }],
      '13': [{ code: '1301', name: '石家庄市' }],
      '1301': [{ code: '130102', name: '长安区' }],
    };
    serveApi((path, query) => {
      if (path === '/divisions') return { body: { items: divisions[query.get('parent') ?? 'none'] } };
      return path === '/outlets' ? outletPage([outletSummary()]) : undefined;
    });
    openWith({ divisionCode: '130102' });
    render(<OutletsPage />);
    expect(await screen.findByRole('button', { name: '石家庄市长安区' })).toBeTruthy();
  });

  test('nothing found says what to do, and one tap lifts the filters', async () => {
    const asked = serveApi(withOutlets(() => outletPage([])));
    openWith({ q: '长安', category: 'television', divisionCode: '130102' });
    render(<OutletsPage />);
    fireEvent.click(await screen.findByRole('button', { name: '不限品类和地区' }));
    await screen.findByText('没有找到网点');
    expect(asked).toContain(`/api/v1/outlets?q=${encodeURIComponent('长安')}`);
  });

  test('the place is asked for only on a tap, and a refusal leaves the list as it is', async () => {
    const getCurrentPosition = jest.fn((_: unknown, refuse: (failure: object) => void) =>
      refuse({ code: 1, PERMISSION_DENIED: 1 }),
    );
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    serveApi(withOutlets(() => outletPage([outletSummary()])));
    render(<OutletsPage />);
    await screen.findByText('授权有效');
    expect(getCurrentPosition).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '离我最近' }));
    expect(getCurrentPosition).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '同意使用' }));
    expect(await screen.findByText(/没有得到您的位置/)).toBeTruthy();
    expect(screen.getByText('授权有效')).toBeTruthy();
  });

  test('who does not agree to the use of the place is asked nothing by the phone, and the list stays', async () => {
    const getCurrentPosition = jest.fn();
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    serveApi(withOutlets(() => outletPage([outletSummary()])));
    render(<OutletsPage />);
    fireEvent.click(await screen.findByRole('button', { name: '离我最近' }));
    fireEvent.click(screen.getByRole('button', { name: '不同意' }));
    expect(screen.getByText(/没有用您的位置/)).toBeTruthy();
    expect(getCurrentPosition).not.toHaveBeenCalled();
    expect(await screen.findByText('授权有效')).toBeTruthy();
  });

  test('a second tap on "nearest" leaves the question about the place standing', async () => {
    serveApi(withOutlets(() => outletPage([outletSummary()])));
    render(<OutletsPage />);
    const nearest = await screen.findByRole('button', { name: '离我最近' });
    fireEvent.click(nearest);
    fireEvent.click(nearest);
    expect(screen.getByRole('button', { name: '同意使用' })).toBeTruthy();
    expect(await screen.findByText('授权有效')).toBeTruthy();
  });

  test('without a network it says so, keeps what was typed, and goes on by itself when the network is back', async () => {
    let isUp = false;
    serveApi(withOutlets(() => (isUp ? outletPage([outletSummary()]) : 'unreachable')));
    setOnline(false);
    openWith({ q: '长安' });
    render(<OutletsPage />);
    expect(await screen.findByText('没有网络')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('查官方售后网点').value).toBe('长安');
    isUp = true;
    act(() => setOnline(true));
    expect(await screen.findByText('授权有效')).toBeTruthy();
  });

  test('a refusal is told in the words of the API', async () => {
    serveApi((path) => (path === '/outlets' ? problem(400, '查询的话太长了。') : undefined));
    render(<OutletsPage />);
    expect(await screen.findByText('查询的话太长了。')).toBeTruthy();
  });
});
