import { fireEvent, render, screen } from '@testing-library/react';
import { serveApi } from '../../testing/fake-api';
import { emptyThePhone, putOnThePhone } from '../../testing/phone-memory';
import { resetTaro } from '../../testing/taro';
import BrandsPage from './index';

const brand = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  aliases,
  categories: ['refrigerator'],
  outletCount: 3,
});
const BRANDS = [brand('brand-1', '云岭（演示）', ['Yunling']), brand('brand-2', '北辰（演示）')];
const reply = (items: object[]) => ({ items, registryAsOf: '2026-05-01T02:00:00.000Z' });
const HOUR_MILLISECONDS = 3_600_000;

beforeEach(() => {
  resetTaro();
  emptyThePhone();
});

const names = () => screen.getAllByText(/演示/).map(({ textContent }) => textContent);

// One program after the other: what this one keeps, the next one would show.
test('the brands of last time stand at once and without a network, with their age, and are searched by name', async () => {
  putOnThePhone(
    'brandList',
    JSON.stringify({
      value: reply(BRANDS),
      receivedAt: new Date(Date.now() - 2 * HOUR_MILLISECONDS).toISOString(),
    }),
  );
  serveApi(() => 'unreachable');
  render(<BrandsPage />);
  expect(screen.getByText('品牌名单 2 小时前更新')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /演示/ }).map((link) => link.getAttribute('href'))).toEqual([
    '/brand?id=brand-1',
    '/brand?id=brand-2',
  ]);
  fireEvent.change(screen.getByLabelText('按名称找品牌'), { target: { value: 'yunl' } });
  fireEvent.click(screen.getByRole('button', { name: '找品牌' }));
  expect(await screen.findByText('品牌名单 2 小时前更新')).toBeTruthy();
  expect(names()).toEqual(['云岭（演示）']);
});

test('with a network the service is asked, which knows the pinyin too', async () => {
  serveApi((path, query) =>
    path === '/brands' ? { body: reply(query.get('q') ? BRANDS.slice(1) : BRANDS) } : undefined,
  );
  render(<BrandsPage />);
  fireEvent.change(screen.getByLabelText('按名称找品牌'), { target: { value: 'beichen' } });
  fireEvent.click(screen.getByRole('button', { name: '找品牌' }));
  expect(await screen.findByText('北辰（演示）')).toBeTruthy();
  expect(names()).toEqual(['北辰（演示）']);
});
