import type { CertificateReply } from '@jiweibao/shared';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { withdrawPlaceConsent } from '../../platform/own-place';
import { certificateReply, TOKEN } from '../../testing/certificate-samples';
import { serveApi } from '../../testing/fake-api';
import { outletSummary } from '../../testing/registry-samples';
import { openWith, openWithRaw, resetTaro } from '../../testing/taro';
import CertificatePage from './index';

beforeEach(() => {
  resetTaro();
  withdrawPlaceConsent();
  openWith({ code: TOKEN });
});

function show(changed: Partial<CertificateReply> = {}): string[] {
  const asked = serveApi((path) =>
    path === `/certificates/${TOKEN}` ? { body: certificateReply(changed) } : undefined,
  );
  render(<CertificatePage />);
  return asked;
}

const authorization = (
  status: CertificateReply['authorizations'][0]['status'],
  dates: { validFrom?: string | null; validTo?: string | null } = {},
) => ({ ...certificateReply().authorizations[0]!, status, ...dates });

describe('the certificate page', () => {
  test('shows the verdict in words, until when, whose it is, and the registered address with its city', async () => {
    show();
    expect(await screen.findByRole('heading', { name: '证书有效' })).toBeTruthy();
    expect(screen.getByText('有效期至2027年12月31日')).toBeTruthy();
    expect(screen.getByText('长安服务站（演示）')).toBeTruthy();
    expect(screen.getByText('石家庄市长安区建设北大街 1 号')).toBeTruthy();
    expect(screen.getByText('7Q2MK-9D4XA')).toBeTruthy();
    expect(await screen.findByText('冰箱，2025年1月1日至2027年12月31日')).toBeTruthy();
    expect(screen.getByRole('link', { name: /看这家网点/ }).getAttribute('href')).toBe('/outlet?id=outlet-1');
  });

  test.each([
    ['授权已过期', '已于2026年3月1日到期', 'expired', { validTo: '2026-03-01' }],
    ['授权尚未生效', '2026年9月1日起生效', 'notYet', { validFrom: '2026-09-01', validTo: null }],
    ['授权已暂停', null, 'suspended', {}],
    ['证书已撤销', null, 'withdrawn', {}],
  ] as const)('%s is said in words, with its date (%s)', async (words, date, status, dates) => {
    show({ verdict: status, authorizations: [authorization(status, dates)], advice: '演示。' });
    expect(await screen.findByRole('heading', { name: words })).toBeTruthy();
    if (date) expect(screen.getByText(date)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '核对我现在的位置' })).toBeNull();
  });

  test('a certificate that was taken back says when', async () => {
    show({ verdict: 'withdrawn', withdrawnOn: '2026-04-01' });
    expect(await screen.findByText('已于2026年4月1日撤销')).toBeTruthy();
  });

  test('a code that was never issued proves nothing, and leads to a search', async () => {
    show({
      verdict: 'unknown',
      outlet: null,
      authorizations: [],
      number: null,
      issuedOn: null,
      advice: '名录里没有这张证书，它什么也证明不了。',
    });
    expect(await screen.findByRole('heading', { name: '没有这张证书' })).toBeTruthy();
    expect(screen.getByText(/什么也证明不了/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /查官方售后网点/ })).toBeTruthy();
    expect(screen.queryByText('证书编号')).toBeNull();
  });

  test.each(['.', '..', '...', 'x', '50%'])(
    'the code %j cannot be one: it is not sent, and proves nothing',
    async (code) => {
      openWith({ code });
      const asked = show();
      expect(await screen.findByRole('heading', { name: '没有这张证书' })).toBeTruthy();
      expect(screen.getByText(/什么也证明不了/)).toBeTruthy();
      expect(asked.filter((address) => address.includes('certificates'))).toEqual([]);
      expect(screen.queryByText(/名录更新至/)).toBeNull();
    },
  );

  test('a mini-program code hands the token over as its scene, percent-encoded', async () => {
    openWithRaw({ scene: TOKEN.replace('-', '%2D') });
    const asked = show();
    expect(await screen.findByRole('heading', { name: '证书有效' })).toBeTruthy();
    expect(asked).toContain(`/api/v1/certificates/${TOKEN}`);
  });

  test('a link without a code says so', async () => {
    openWith({});
    show();
    expect(await screen.findByText('名录里没有这张证书')).toBeTruthy();
  });

  test('an authorization without an end is said to be for long', async () => {
    show({
      authorizations: [
        authorization('inForce', { validTo: null }),
        { ...authorization('inForce'), categories: ['television'] },
      ],
    });
    expect(await screen.findByText('长期有效')).toBeTruthy();
  });
});

describe('a copied certificate', () => {
  // As browsers tell it, in WGS-84: some 500 m west of the same place in the registry's system.
  const at = (latitude: number, accuracy: number) =>
    phoneSays((found) => found({ coords: { latitude, longitude: 114.494, accuracy } }));

  async function compare(): Promise<void> {
    show();
    fireEvent.click(await screen.findByRole('button', { name: '核对我现在的位置' }));
    const agree = await screen.findByRole('button', { name: '同意使用' });
    // The phone answers while the tap is still being worked off.
    await act(async () => fireEvent.click(agree));
  }

  test('is exposed by the distance, with what to do', async () => {
    at(38.16, 20);
    await compare();
    expect(await screen.findByRole('heading', { name: '位置对不上' })).toBeTruthy();
    expect(
      screen.getByText(
        /登记的地址是石家庄市长安区建设北大街 1 号，离您现在约 12 公里。如果您就在挂证书的店里，这张证书可能是照抄来的。/,
      ),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: '拨打 12315' })).toBeTruthy();
  });

  test('is not seen in one that hangs where it is registered', async () => {
    at(38.0495, 20);
    await compare();
    expect(await screen.findByRole('heading', { name: '位置对得上' })).toBeTruthy();
  });

  test('is looked for with the best that the phone can tell, and not with a place of a minute ago', async () => {
    const asked: unknown[] = [];
    Object.defineProperty(navigator, 'geolocation', {
      value: {
        getCurrentPosition: (_found: unknown, _failed: unknown, options: unknown) => asked.push(options),
      },
      configurable: true,
    });
    await compare();
    expect(asked).toEqual([expect.objectContaining({ enableHighAccuracy: true, maximumAge: 0 })]);
  });

  test('is neither claimed nor ruled out by a phone that hardly knows where it is', async () => {
    at(38.0495, 5_000);
    await compare();
    expect(await screen.findByRole('heading', { name: '看不出来' })).toBeTruthy();
  });

  test('can be told by the eye when the phone gives no place', async () => {
    phoneSays((_, failed) => failed({ code: 1, PERMISSION_DENIED: 1 }));
    await compare();
    expect(await screen.findByText(/没有得到您的位置。请看门牌和路名/)).toBeTruthy();
  });

  test('or when the person does not agree to the use of the place', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: '核对我现在的位置' }));
    fireEvent.click(await screen.findByRole('button', { name: '不同意' }));
    expect(await screen.findByText(/没有得到您的位置。请看门牌和路名/)).toBeTruthy();
  });

  test('and an outlet whose point is not registered says so, and asks for no place', async () => {
    show({ outlet: outletSummary({ location: null }) });
    expect(await screen.findByText(/没有登记这家店的位置/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '核对我现在的位置' })).toBeNull();
  });
});

function phoneSays(
  answer: (found: (position: object) => void, failed: (failure: object) => void) => void,
): void {
  Object.defineProperty(navigator, 'geolocation', {
    value: { getCurrentPosition: answer },
    configurable: true,
  });
}
