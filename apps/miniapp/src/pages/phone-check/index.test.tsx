import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { problem, serveApi } from '../../testing/fake-api';
import { BRAND, OFFICIAL_PHONE, phoneCheck } from '../../testing/registry-samples';
import { openWith, resetTaro } from '../../testing/taro';
import PhoneCheckPage from './index';

beforeEach(resetTaro);

const box = () => screen.getByLabelText<HTMLInputElement>('要核验的号码');

describe('the phone-check page', () => {
  test.each([
    { verdict: 'official', words: '官方登记号码' },
    { verdict: 'warned', words: '监管部门已发布警示' },
    { verdict: 'unlisted', words: '未在名录中' },
  ] as const)('says $verdict in words and by a shape of its own', async ({ verdict, words }) => {
    serveApi((path) => (path === '/phone-check' ? { body: phoneCheck({ verdict }) } : undefined));
    openWith({ number: '4005550999' });
    render(<PhoneCheckPage />);
    const mark = await screen.findByText(words);
    expect(mark.parentElement?.querySelector(`.icon--${verdict}`)).not.toBeNull();
  });

  test('a warning shows why, by whom and since when', async () => {
    const warning = {
      reason: '冒充品牌售后收取费用',
      source: '某市监管局公告（演示）',
      publishedOn: '2026-03-15',
      impersonatedBrand: BRAND,
    };
    serveApi((path) =>
      path === '/phone-check' ? { body: phoneCheck({ verdict: 'warned', warning }) } : undefined,
    );
    openWith({ number: '4005550999' });
    render(<PhoneCheckPage />);
    expect(await screen.findByText(warning.reason)).toBeTruthy();
    expect(screen.getByText(warning.source)).toBeTruthy();
    expect(screen.getByText('2026年3月15日')).toBeTruthy();
  });

  test('an official number is shown with its source, its confirmation and its extension', async () => {
    const match = {
      kind: 'servicePhone' as const,
      brand: BRAND,
      outlet: null,
      purpose: 'afterSales' as const,
      status: 'inForce' as const,
      validFrom: null,
      validTo: null,
      source: '品牌公告（演示）',
      lastConfirmedOn: '2026-04-08',
    };
    serveApi((path) =>
      path === '/phone-check'
        ? { body: phoneCheck({ verdict: 'official', extension: '8', matches: [match] }) }
        : undefined,
    );
    openWith({ number: '4005550101转8' });
    render(<PhoneCheckPage />);
    expect(await screen.findByText(/分机 8/)).toBeTruthy();
    expect(screen.getByText(match.source)).toBeTruthy();
    expect(screen.getByText('2026年4月8日')).toBeTruthy();
    expect(screen.getByText('登记有效')).toBeTruthy();
  });

  test('an unlisted number lets the person say which brand is meant and then shows its official numbers', async () => {
    const asked = serveApi((path, query) => {
      if (path === '/brands') {
        return {
          body: { items: [{ ...BRAND, aliases: [], categories: [], outletCount: 1 }], registryAsOf: '' },
        };
      }
      if (path !== '/phone-check') return undefined;
      return query.get('brandId')
        ? { body: phoneCheck({ brand: BRAND, officialPhones: [OFFICIAL_PHONE] }) }
        : { body: phoneCheck() };
    });
    openWith({ number: '4005550999' });
    render(<PhoneCheckPage />);
    fireEvent.click(await screen.findByRole('button', { name: BRAND.name }));
    expect(await screen.findByText(OFFICIAL_PHONE.display)).toBeTruthy();
    expect(screen.getByRole('link', { name: `拨打 ${OFFICIAL_PHONE.display}` }).getAttribute('href')).toBe(
      `tel:${OFFICIAL_PHONE.number}`,
    );
    expect(asked).toContain(`/api/v1/phone-check?number=4005550999&brandId=${BRAND.id}`);
  });

  test('words without a number are answered at the box, stay there, and go nowhere', async () => {
    const asked = serveApi(() => undefined);
    render(<PhoneCheckPage />);
    fireEvent.change(box(), { target: { value: '打这个电话' } });
    fireEvent.click(screen.getByRole('button', { name: '核验' }));
    const fault = await screen.findByRole('alert');
    expect(fault.textContent).toContain('没有认出电话号码');
    expect(box().getAttribute('aria-describedby')).toBe(fault.id);
    expect(box().value).toBe('打这个电话');
    expect(asked).toEqual([]);
  });

  test('a number that the API does not take is answered at the box', async () => {
    serveApi((path) => (path === '/phone-check' ? problem(400, '没有认出电话号码。') : undefined));
    openWith({ number: '40055501' });
    render(<PhoneCheckPage />);
    expect((await screen.findByRole('alert')).textContent).toBe('没有认出电话号码。');
    expect(box().value).toBe('40055501');
  });

  test('an empty box asks for a number and asks the API nothing', () => {
    const asked = serveApi(() => undefined);
    render(<PhoneCheckPage />);
    fireEvent.click(screen.getByRole('button', { name: '核验' }));
    expect(screen.getByRole('alert').textContent).toBe('请先输入或粘贴一个电话号码。');
    expect(asked).toEqual([]);
  });

  test('a failure offers another try, and the number stays', async () => {
    let isUp = false;
    serveApi((path) => {
      if (path !== '/phone-check') return undefined;
      return isUp ? { body: phoneCheck() } : 'unreachable';
    });
    openWith({ number: '4005550999' });
    render(<PhoneCheckPage />);
    const retry = await screen.findByRole('button', { name: '重试' });
    expect(box().value).toBe('4005550999');
    isUp = true;
    fireEvent.click(retry);
    expect(await screen.findByText('未在名录中')).toBeTruthy();
  });

  test('while it waits it says so', async () => {
    serveApi((path) => (path === '/phone-check' ? new Promise(() => undefined) : undefined));
    openWith({ number: '4005550999' });
    render(<PhoneCheckPage />);
    await waitFor(() => expect(within(screen.getByRole('main')).getByText('正在查询…')).toBeTruthy());
  });
});
