import { act, fireEvent, render, screen } from '@testing-library/react';
import { onThePhone } from '../../testing/phone-memory';
import { resetTaro } from '../../testing/taro';
import { RecentCard } from './recent-card';
import { chooseToKeepLookups, forgetLookups, rememberLookup } from './recent-lookups';

const OUTLET = {
  kind: 'outlet',
  id: 'outlet-1',
  name: '长安服务站（演示）',
  divisionName: '石家庄市长安区',
} as const;
const NUMBER = { kind: 'number', number: '4005550101', display: '400-555-0101' } as const;

beforeEach(() => {
  resetTaro();
  chooseToKeepLookups(true);
  forgetLookups();
});

function show(): void {
  rememberLookup(OUTLET);
  rememberLookup(NUMBER);
  render(<RecentCard />);
}

const titles = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);

describe('what was looked up on this phone', () => {
  test('leads back to the outlet, and to a new check of the number', () => {
    show();
    const [number, outlet] = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(number).toBe('/phone-check?number=4005550101');
    expect(outlet).toBe('/outlet?id=outlet-1');
  });

  test('is forgotten one by one', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: `不再保留：${NUMBER.display}` }));
    expect(titles()).toHaveLength(1);
    expect(onThePhone('recentLookups')).not.toContain(NUMBER.number);
  });

  test('is forgotten all at once, on the phone too', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '全部删除' }));
    expect(titles()).toEqual([]);
    expect(onThePhone('recentLookups')).toBeNull();
  });

  test('is kept no more once the person said so, and what was kept is gone', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '以后都不记录' }));
    act(() => rememberLookup(OUTLET));
    expect(titles()).toEqual([]);
    expect(onThePhone('recentLookups')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '重新开始记录' }));
    act(() => rememberLookup(OUTLET));
    expect(onThePhone('recentLookups')).toContain(OUTLET.id);
  });

  test('that the phone does not let go of is still shown, with what to do about it', () => {
    show();
    jest.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    fireEvent.click(screen.getByRole('button', { name: '全部删除' }));
    expect(screen.getByRole('alert').textContent).toContain('请在微信或浏览器的设置里清除');
    expect(titles()).toHaveLength(2);
    jest.restoreAllMocks();
  });
});
