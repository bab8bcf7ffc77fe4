import { act, fireEvent, render, screen } from '@testing-library/react';
import { myCase } from '../../../testing/my-case-samples';
import Taro, { resetTaro } from '../../../testing/taro';
import { NoticeCard } from './notice-card';

const target = process.env.TARO_ENV;

interface Sent {
  url: string;
  method: string;
  data?: string;
  header: Record<string, string>;
}

let consents: Sent[] = [];
let isAway = false;

/** The service as the mini-program reaches it. */
function serve(): void {
  consents = [];
  Taro.request.mockImplementation(async (request) => {
    const { url } = request as Sent;
    if (url.endsWith('/message-templates')) {
      const items = ['decision', 'materials', 'ended'].map((kind) => ({
        kind: `case-${kind}`,
        templateId: `template-${kind}`,
      }));
      return { statusCode: 200, data: { items } };
    }
    if (url.endsWith('/consumer-sessions'))
      return { statusCode: 201, data: { token: 'token', expiresAt: '' } };
    consents.push(request as Sent);
    if (isAway) throw new Error('request:fail');
    return { statusCode: 204, data: '' };
  });
}

const answer = (answers: Record<string, string>) =>
  Taro.requestSubscribeMessage.mockImplementation(async () => ({ errMsg: 'ok', ...answers }));

async function open(): Promise<void> {
  await act(async () => void render(<NoticeCard found={myCase()} />));
}
const tap = () => fireEvent.click(screen.getByRole('button', { name: '有进展用微信告诉我' }));

beforeEach(() => {
  resetTaro();
  process.env.TARO_ENV = 'weapp';
  isAway = false;
  serve();
});
afterEach(() => {
  if (target === undefined) delete process.env.TARO_ENV;
  else process.env.TARO_ENV = target;
});

test('WeChat is asked by a tap and not before, and what was agreed to is noted', async () => {
  answer({ 'template-decision': 'accept', 'template-materials': 'reject', 'template-ended': 'accept' });
  await open();
  expect(Taro.requestSubscribeMessage).not.toHaveBeenCalled();
  tap();
  await screen.findByText(/下次有进展会用微信告诉您/);
  expect(Taro.requestSubscribeMessage).toHaveBeenCalledWith({
    tmplIds: ['template-decision', 'template-materials', 'template-ended'],
  });
  expect(consents).toMatchObject([
    { url: '/api/v1/my-cases/case-1/notice-consents', data: '{"kinds":["decision","ended"]}' },
  ]);
});

test('a consent that did not reach the service is noted by the next tap as the same, without another question', async () => {
  answer({ 'template-decision': 'accept' });
  isAway = true;
  await open();
  tap();
  await screen.findByRole('alert');
  isAway = false;
  tap();
  await screen.findByText(/下次有进展会用微信告诉您/);
  expect(Taro.requestSubscribeMessage).toHaveBeenCalledTimes(1);
  expect(consents).toHaveLength(2);
  expect(consents[1]!.header['Idempotency-Key']).toBe(consents[0]!.header['Idempotency-Key']);
});

test('who does not agree is told where news are, and nothing is sent', async () => {
  answer({ 'template-decision': 'reject', 'template-materials': 'reject', 'template-ended': 'reject' });
  await open();
  tap();
  await screen.findByText(/您没有同意，不发微信/);
  expect(consents).toEqual([]);
});

test('nothing is offered for a case that is over, nor in a browser', async () => {
  await act(async () => void render(<NoticeCard found={myCase({ state: 'withdrawn' })} />));
  expect(document.body.textContent).toBe('');
  delete process.env.TARO_ENV;
  await open();
  expect(document.body.textContent).toBe('');
});
