import { render, screen } from '@testing-library/react';
import { problem, serveApi } from '../../testing/fake-api';
import { BRAND, OFFICIAL_PHONE, outletReply } from '../../testing/registry-samples';
import { openWith, resetTaro } from '../../testing/taro';
import OutletPage from './index';

beforeEach(() => {
  resetTaro();
  openWith({ id: 'outlet-1' });
});

describe('the outlet page', () => {
  test('shows every authorization with its standing and its dates, also those that are over', async () => {
    const over = { id: 'brand-2', name: '北辰（演示）' };
    const authorizations = [
      ...outletReply().authorizations,
      {
        brand: over,
        categories: ['television'],
        status: 'expired' as const,
        validFrom: '2024-01-01',
        validTo: '2025-12-31',
      },
    ];
    serveApi((path) =>
      path === '/outlets/outlet-1' ? { body: outletReply({ authorizations }) } : undefined,
    );
    render(<OutletPage />);
    expect(await screen.findByText('授权已过期')).toBeTruthy();
    expect(screen.getByText('电视，2024年1月1日至2025年12月31日')).toBeTruthy();
    expect(screen.getByText('冰箱，2025年1月1日至2027年12月31日')).toBeTruthy();
    expect(screen.getByRole('link', { name: over.name }).getAttribute('href')).toBe('/brand?id=brand-2');
  });

  test("shows the brand's official numbers with where they come from, and when the registry was last right", async () => {
    serveApi((path) => (path === '/outlets/outlet-1' ? { body: outletReply() } : undefined));
    render(<OutletPage />);
    expect(await screen.findByRole('heading', { name: `${BRAND.name}官方服务电话` })).toBeTruthy();
    expect(screen.getByText(OFFICIAL_PHONE.source)).toBeTruthy();
    expect(screen.getByText('名录更新至 2026年5月1日 10:00')).toBeTruthy();
  });

  test("an outlet's number that a bureau warns about is shown as warned about, with no way to call it", async () => {
    const phones = [
      { number: '4005550666', display: '400-555-0666', extension: null },
      ...outletReply().phones,
    ];
    const body = outletReply({ phones, warnedPhones: ['4005550666'] });
    serveApi((path) => (path === '/outlets/outlet-1' ? { body } : undefined));
    render(<OutletPage />);
    const warned = await screen.findByRole('link', { name: /400-555-0666：不要拨打/ });
    expect(warned.getAttribute('href')).toBe('/phone-check?number=4005550666');
    expect(screen.queryByRole('link', { name: '拨打 400-555-0666' })).toBeNull();
    expect(screen.getByRole('link', { name: '拨打 0311-5550 0100' })).toBeTruthy();
  });

  test('an extension is told, not dialled', async () => {
    const phones = [{ number: '031155500100', display: '0311-5550 0100', extension: '802' }];
    serveApi((path) => (path === '/outlets/outlet-1' ? { body: outletReply({ phones }) } : undefined));
    render(<OutletPage />);
    expect(await screen.findByText('接通后拨分机 802')).toBeTruthy();
    expect(screen.getByRole('link', { name: '拨打 0311-5550 0100' }).getAttribute('href')).toBe(
      'tel:031155500100',
    );
  });

  test.each([
    ['a link without an outlet', ''],
    ['a link to an outlet that is gone', 'gone'],
  ])('%s says so and leads home', async (_, id) => {
    serveApi(() => problem(404, '没有这个网点。'));
    openWith({ id });
    render(<OutletPage />);
    expect(await screen.findByText('名录里没有这个网点')).toBeTruthy();
    expect(screen.getByRole('button', { name: '回首页查询' })).toBeTruthy();
  });
});
