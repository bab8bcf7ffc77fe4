import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { dropDraft, readDraft } from '../../features/corrections/wrong-entry-draft';
import { outletReply } from '../../testing/registry-samples';
import { openWith, resetTaro } from '../../testing/taro';
import WrongEntryPage from './index';

interface Sent {
  key: string;
  body: { outletId: string; faults: string[]; note: string | null };
}

const json = (status: number, body: unknown) => ({ status, json: async () => body }) as Response;
const PROBLEM = { type: 'about:blank', title: '没有找到', code: 'outlet-not-found' };

/** Reads give the outlet; writes are answered by `answer`, and gathered. */
function serve(answer: () => Response | Promise<Response>): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = jest.fn(async (_: unknown, { method, headers, body }: RequestInit = {}) => {
    if (method !== 'POST') return json(200, outletReply({ id: 'outlet-1' }));
    const key = (headers as Record<string, string>)['Idempotency-Key'] ?? '';
    sent.push({ key, body: JSON.parse(String(body)) });
    return answer();
  }) as typeof fetch;
  return sent;
}

const received = () => json(201, { id: 'a'.repeat(22), receivedAt: '2026-05-01T02:00:00.000Z' });
const box = () => screen.getByLabelText<HTMLTextAreaElement>('还想说什么（可以不写）');
const submit = () => fireEvent.click(screen.getByRole('button', { name: '提交' }));

async function showPage() {
  const page = render(<WrongEntryPage />);
  await screen.findByRole('button', { name: '电话号码不对' });
  return page;
}

beforeEach(() => {
  resetTaro();
  dropDraft();
  openWith({ outletId: 'outlet-1' });
});

test('what was chosen and typed is sent, and the person is told that it was received', async () => {
  const sent = serve(received);
  await showPage();
  fireEvent.click(screen.getByRole('button', { name: '电话号码不对' }));
  fireEvent.click(screen.getByRole('button', { name: '已经停业' }));
  fireEvent.click(screen.getByRole('button', { name: '电话号码不对' }));
  fireEvent.change(box(), { target: { value: ' 门口贴着告示 ' } });
  submit();
  expect((await screen.findByText(/已经收到/)).getAttribute('role')).toBe('status');
  expect(sent.map(({ body }) => body)).toEqual([
    { outletId: 'outlet-1', faults: ['closedDown'], note: '门口贴着告示', wantsNotice: false },
  ]);
  expect(readDraft('outlet-1')).toMatchObject({ faults: [], note: '' });
});

test('a double tap sends it once', async () => {
  const sent = serve(received);
  await showPage();
  fireEvent.click(screen.getByRole('button', { name: '已经停业' }));
  const button = screen.getByRole('button', { name: '提交' });
  // Within one turn: the second tap comes before the button is drawn as disabled.
  act(() => {
    button.click();
    button.click();
  });
  await screen.findByText(/已经收到/);
  expect(sent).toHaveLength(1);
});

test('without anything chosen it asks for it, and sends nothing', async () => {
  const sent = serve(received);
  await showPage();
  submit();
  expect(screen.getByRole('alert').textContent).toBe('请先选一选哪里不对。');
  expect(sent).toEqual([]);
});

test('while the service is away all stays, also when the page is closed; the next attempt is the same act', async () => {
  let isAway = true;
  const sent = serve(() => (isAway ? Promise.reject(new TypeError('network')) : received()));
  const { unmount } = await showPage();
  fireEvent.click(screen.getByRole('button', { name: '已经停业' }));
  fireEvent.change(box(), { target: { value: '搬走了' } });
  submit();
  expect((await screen.findByRole('alert')).textContent).toContain('没有提交成功');
  unmount();
  await showPage();
  expect(box().value).toBe('搬走了');
  isAway = false;
  submit();
  await screen.findByText(/已经收到/);
  expect(sent[1]).toEqual(sent[0]);
});

test('changed after an attempt it is another act', async () => {
  const sent = serve(() => Promise.reject(new TypeError('network')));
  await showPage();
  fireEvent.click(screen.getByRole('button', { name: '已经停业' }));
  submit();
  await screen.findByRole('alert');
  fireEvent.change(box(), { target: { value: '再补一句' } });
  submit();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]!.key).not.toBe(sent[0]!.key);
});

test('a refusal is told in the words of the service', async () => {
  serve(() => json(404, { ...PROBLEM, status: 404, detail: '没有找到这个网点，不用再反映了。' }));
  await showPage();
  fireEvent.click(screen.getByRole('button', { name: '已经停业' }));
  submit();
  expect((await screen.findByRole('alert')).textContent).toBe('没有找到这个网点，不用再反映了。');
});
