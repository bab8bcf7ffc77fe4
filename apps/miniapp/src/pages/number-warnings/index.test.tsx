import { render, screen } from '@testing-library/react';
import { serveApi } from '../../testing/fake-api';
import { BRAND } from '../../testing/registry-samples';
import { resetTaro } from '../../testing/taro';
import NumberWarningsPage from './index';

beforeEach(resetTaro);

const page = (items: object[]) => ({
  body: { items, nextCursor: null, registryAsOf: '2026-05-01T02:00:00.000Z' },
});

describe('the public list of warned numbers', () => {
  test('shows the number, why, by whom and since when', async () => {
    serveApi(() =>
      page([
        {
          number: '4005550200',
          display: '400-555-0200',
          reason: '冒充品牌售后收取费用',
          source: '某市监管局公告（演示）',
          publishedOn: '2026-03-15',
          impersonatedBrand: BRAND,
        },
      ]),
    );
    render(<NumberWarningsPage />);
    expect(await screen.findByRole('heading', { name: '400-555-0200' })).toBeTruthy();
    expect(screen.getByText('冒充品牌售后收取费用')).toBeTruthy();
    expect(screen.getByText('某市监管局公告（演示）')).toBeTruthy();
    expect(screen.getByText('2026年3月15日')).toBeTruthy();
  });

  test('an empty list does not say that every number is safe', async () => {
    serveApi(() => page([]));
    render(<NumberWarningsPage />);
    expect(await screen.findByText(/没有警示不等于号码都可靠/)).toBeTruthy();
  });
});
