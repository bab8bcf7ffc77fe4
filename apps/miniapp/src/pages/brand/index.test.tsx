import { fireEvent, render, screen } from '@testing-library/react';
import { serveApi } from '../../testing/fake-api';
import { BRAND, OFFICIAL_PHONE, outletPage, outletSummary } from '../../testing/registry-samples';
import Taro, { openWith, resetTaro } from '../../testing/taro';
import BrandPage from './index';

const reply = {
  ...BRAND,
  aliases: [],
  categories: ['refrigerator'],
  generalAgentName: null,
  outletCount: 1,
  servicePhones: [OFFICIAL_PHONE],
  registryAsOf: '2026-05-01T02:00:00.000Z',
};

beforeEach(() => {
  resetTaro();
  openWith({ id: BRAND.id });
  serveApi((path) => {
    if (path === `/brands/${BRAND.id}`) return { body: reply };
    return path === '/outlets' ? outletPage([outletSummary()]) : undefined;
  });
});

describe('the brand page', () => {
  test('official numbers stand before the outlets', async () => {
    render(<BrandPage />);
    const official = await screen.findByText(OFFICIAL_PHONE.display);
    const outlet = await screen.findByText('长安服务站（演示）');
    expect(official.compareDocumentPosition(outlet) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText('售后服务')).toBeTruthy();
    expect(screen.getByText('每天 8:00—20:00')).toBeTruthy();
  });

  test('a number that is not among them is checked against this brand', async () => {
    render(<BrandPage />);
    fireEvent.change(await screen.findByLabelText('您手里的号码不在上面？核验一下'), {
      target: { value: '4005550999' },
    });
    fireEvent.click(screen.getByRole('button', { name: '核验' }));
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/phone-check/index?number=400-555-0999&brandId=${BRAND.id}`,
    });
  });

  test('an answer that cannot be drawn is admitted, with a way on, instead of leaving the page waiting', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    serveApi((path) =>
      path === `/brands/${BRAND.id}` ? { body: { ...reply, servicePhones: undefined } } : undefined,
    );
    render(<BrandPage />);
    expect(await screen.findByText('这一页没有显示出来')).toBeTruthy();
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
    expect(screen.getByText('再试一次')).toBeTruthy();
    expect(screen.getByText('回首页')).toBeTruthy();
  });
});
