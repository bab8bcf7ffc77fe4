import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { closeFiling, openByCode } from '../../../features/cases/mine/case-door';
import { message } from '../../../testing/my-case-samples';
import { type Asked, done, ok, refused, serveMyCases } from '../../../testing/my-case-service';
import { emptyThePhone } from '../../../testing/phone-memory';
import { resetTaro } from '../../../testing/taro';
import MyMessagesPage from './my-messages-page';

const READ = '/my-messages/read';

beforeEach(() => {
  resetTaro();
  emptyThePhone();
  act(closeFiling);
});

async function open(
  items: ReturnType<typeof message>[],
  marking: () => ReturnType<typeof done> | 'unreachable' = done,
): Promise<Asked[]> {
  const came = serveMyCases(({ path }) => {
    if (path === READ) return marking();
    const unreadCount = items.filter(({ read }) => !read).length;
    return path === '/my-messages' ? ok({ items, unreadCount, nextCursor: null }) : undefined;
  });
  await act(() => openByCode({ number: '202611250371925', queryCode: '7Q2MK9D4XA5B' }));
  render(<MyMessagesPage />);
  return came;
}

const marked = (came: Asked[]) => came.filter(({ path }) => path === READ).map(({ body }) => body.ids);

test('each message leads to its case; those not read before say so, and are marked once', async () => {
  const old = message({
    id: 'message-2',
    caseId: 'case-2',
    kind: 'decision',
    words: '已经受理。',
    read: true,
  });
  const came = await open([message(), old]);
  const [first, second] = await screen.findAllByRole('link', { name: /2026年11月25日/ });
  expect(first!.getAttribute('href')).toBe('/my-case?id=case-1');
  expect(first!.textContent).toContain('新消息');
  expect(second!.getAttribute('href')).toBe('/my-case?id=case-2');
  expect(second!.textContent).not.toContain('新消息');
  expect(screen.getByText('有 1 条新消息')).toBeTruthy();
  await waitFor(() => expect(marked(came)).toEqual([['message-1']]));
  expect(first!.textContent).toContain('新消息');
});

test('those of the next page are marked when it comes, and the first ones not again', async () => {
  const came = serveMyCases(({ path, query }) => {
    if (path === READ) return done();
    if (path !== '/my-messages') return undefined;
    const isNext = query.get('cursor') === 'next';
    const items = isNext ? [message({ id: 'message-2', words: '第二条。' })] : [message()];
    return ok({ items, unreadCount: 2, nextCursor: isNext ? null : 'next' });
  });
  await act(() => openByCode({ number: '202611250371925', queryCode: '7Q2MK9D4XA5B' }));
  render(<MyMessagesPage />);
  fireEvent.click(await screen.findByRole('button', { name: '显示更多' }));
  await screen.findByText('第二条。');
  await waitFor(() => expect(marked(came)).toEqual([['message-1'], ['message-2']]));
});

test('those that could not be marked stay new, and the page is there all the same', async () => {
  const came = await open([message()], () => 'unreachable');
  await waitFor(() => expect(marked(came)).toHaveLength(1));
  expect(screen.getByText('已经收到您的投诉。')).toBeTruthy();
});

test('where there is none it says so, and marks nothing', async () => {
  const came = await open([]);
  await screen.findByText('还没有消息');
  expect(marked(came)).toEqual([]);
});

test('a list that the service refuses says why', async () => {
  serveMyCases(({ path }) =>
    path === '/my-messages' ? refused(503, 'database-away', '没有回应。') : undefined,
  );
  await act(() => openByCode({ number: '202611250371925', queryCode: '7Q2MK9D4XA5B' }));
  render(<MyMessagesPage />);
  await screen.findByText('服务暂时连不上');
});
