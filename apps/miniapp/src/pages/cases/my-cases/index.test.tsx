import { act, fireEvent, render, screen } from '@testing-library/react';
import { closeFiling } from '../../../features/cases/mine/case-door';
import { setOnline } from '../../../testing/fake-api';
import { caseLine } from '../../../testing/my-case-samples';
import { type Asked, ok, refused, serveMyCases } from '../../../testing/my-case-service';
import { emptyThePhone } from '../../../testing/phone-memory';
import { resetTaro } from '../../../testing/taro';
import MyCasesPage from './my-cases-page';

const NUMBER = '202611250371925';
const CODE = '7Q2M-K9D4-XA5B';

beforeEach(() => {
  resetTaro();
  emptyThePhone();
  act(closeFiling);
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-26T02:00:00Z'));
});
afterEach(() => {
  jest.restoreAllMocks();
  setOnline(true);
});

const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: '查询' }));
const page = (items: object[], nextCursor: string | null = null) => ok({ items, nextCursor });

function open(
  answer: Parameters<typeof serveMyCases>[0] = ({ path }) =>
    path === '/my-cases' ? page([caseLine()]) : undefined,
): Asked[] {
  const came = serveMyCases(answer);
  render(<MyCasesPage />);
  type('收件编号', NUMBER);
  type('查询码', CODE);
  submit();
  return came;
}

describe('the form for a query code', () => {
  test('opens the filing, and asks for its cases under its token', async () => {
    const came = open();
    await screen.findByText('投诉：演示维修店');
    expect(came.map(({ path, body, headers }) => [path, body, headers.Authorization])).toEqual([
      ['/case-sessions', { number: NUMBER, queryCode: '7Q2MK9D4XA5B' }, undefined],
      ['/my-cases', {}, expect.stringMatching(/^Bearer case_/)],
    ]);
  });

  test('takes a receipt that is pasted whole', async () => {
    serveMyCases(({ path }) => (path === '/my-cases' ? page([caseLine()]) : undefined));
    render(<MyCasesPage />);
    type('收件编号', `收件编号 ${NUMBER} 查询码 ${CODE}`);
    expect([box('收件编号').value, box('查询码').value]).toEqual([NUMBER, CODE]);
    submit();
    await screen.findByText('投诉：演示维修店');
  });

  test('says at the box what cannot be right, and sends nothing', () => {
    const came = serveMyCases(() => undefined);
    render(<MyCasesPage />);
    type('收件编号', '123');
    submit();
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      '收件编号是 15 位数字，请核对有没有抄错。',
      '请填写查询码。',
    ]);
    expect(came).toEqual([]);
  });

  test.each([
    [refused(404, 'query-code-refused', '没有找到。请核对收件编号和查询码，两样都要对。'), '两样都要对'],
    [refused(429, 'too-many-requests', '提交得太频繁了。'), '请过十几分钟再试'],
    [refused(503, 'database-away', '数据库暂时没有回应。'), '服务暂时连不上'],
    ['unreachable' as const, '服务暂时连不上'],
  ])('tells why it did not open, and keeps what was typed', async (answer, words) => {
    open(({ path }) => (path === '/case-sessions' ? answer : undefined));
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect([box('收件编号').value, box('查询码').value]).toEqual([NUMBER, CODE]);
  });

  test('says at the number what the service found wrong with it', async () => {
    const wrong = { field: 'number', code: 'invalid', detail: '收件编号不对，请核对有没有抄错。' };
    open(({ path }) =>
      path === '/case-sessions' ? refused(400, 'invalid-request', '内容有误。', [wrong]) : undefined,
    );
    expect((await screen.findByRole('alert')).textContent).toBe(wrong.detail);
    expect(box('收件编号').getAttribute('aria-invalid')).toBe('true');
  });

  test('is tried once by a double tap', async () => {
    const came = serveMyCases(({ path }) => (path === '/my-cases' ? page([]) : undefined));
    render(<MyCasesPage />);
    type('收件编号', NUMBER);
    type('查询码', CODE);
    act(() => {
      submit();
      submit();
    });
    await screen.findByText('还没有提交过投诉举报');
    expect(came.filter(({ path }) => path === '/case-sessions')).toHaveLength(1);
  });

  test('comes back with the number when the two hours are over', async () => {
    open(({ path }) => (path === '/my-cases' ? refused(401, 'session-expired', '超过两小时。') : undefined));
    await screen.findByText('查询已超过两小时，请重新输入查询码。');
    expect([box('收件编号').value, box('查询码').value]).toEqual([NUMBER, '']);
  });

  test('is left by a tap', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: '不看了，退出查询' }));
    expect(box('收件编号').value).toBe('');
    expect(screen.queryByText('投诉：演示维修店')).toBeNull();
  });
});

describe('the list', () => {
  test('says of each case where it stands, by when what comes, who has it, and what was not read', async () => {
    open(({ path }) =>
      path === '/my-cases'
        ? page([
            caseLine({ unreadCount: 2 }),
            caseLine({ id: 'case-2', kind: 'tipOff', state: 'closed', respondentName: null, deadline: null }),
          ])
        : undefined,
    );
    const [first, second] = await screen.findAllByRole('link', { name: /提交，由/ });
    expect(first!.getAttribute('href')).toBe('/my-case?id=case-1');
    for (const words of [
      '投诉：演示维修店',
      '已收到，待受理',
      '最晚 12月4日 决定是否受理',
      '有 2 条消息没读',
      '由演示区市场监督管理局办理',
    ]) {
      expect(first!.textContent).toContain(words);
    }
    expect(second!.textContent).toContain('举报：没有写商家名称');
    expect(second!.textContent).toContain('已办结');
    expect(second!.textContent).not.toContain('没读');
  });

  test('goes on where the page before ended', async () => {
    const came = open(({ path, query }) => {
      if (path !== '/my-cases') return undefined;
      return query.get('cursor') === 'next'
        ? page([caseLine({ id: 'case-2', respondentName: '演示第二家' })])
        : page([caseLine()], 'next');
    });
    fireEvent.click(await screen.findByRole('button', { name: '显示更多' }));
    await screen.findByText('投诉：演示第二家');
    expect(screen.getByText('投诉：演示维修店')).toBeTruthy();
    expect(came.filter(({ path }) => path === '/my-cases')).toHaveLength(2);
  });

  test('that did not come says so, and comes when it is asked for again', async () => {
    let isAway = true;
    open(({ path }) => (path !== '/my-cases' ? undefined : isAway ? 'unreachable' : page([caseLine()])));
    await screen.findByText('服务暂时连不上');
    isAway = false;
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    await screen.findByText('投诉：演示维修店');
  });

  test('without a network says that, and comes with the network', async () => {
    setOnline(false);
    let isAway = true;
    open(({ path }) => (path !== '/my-cases' ? undefined : isAway ? 'unreachable' : page([caseLine()])));
    await screen.findByText('没有网络');
    isAway = false;
    act(() => setOnline(true));
    await screen.findByText('投诉：演示维修店');
  });
});
