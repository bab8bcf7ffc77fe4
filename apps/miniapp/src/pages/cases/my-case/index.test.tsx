import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { closeFiling, openByCode } from '../../../features/cases/mine/case-door';
import { myCase } from '../../../testing/my-case-samples';
import { type Asked, created, ok, refused, serveMyCases } from '../../../testing/my-case-service';
import { emptyThePhone } from '../../../testing/phone-memory';
import { openWith, resetTaro, showPage } from '../../../testing/taro';
import MyCasePage from './my-case-page';

const ACTS = '/my-cases/case-1/acts';
const FILING = { number: '202611250371925', queryCode: '7Q2MK9D4XA5B' };

type Case = ReturnType<typeof myCase>;
type Answer = Parameters<typeof serveMyCases>[0];

/** A service that has one case; `current` is what it says of it now. */
async function open(given: Case, acting: Answer = () => undefined) {
  const service = { current: given, came: [] as Asked[] };
  service.came = serveMyCases((asked) => {
    if (asked.method === 'GET' && asked.path === '/my-cases/case-1') return ok(service.current);
    return acting(asked);
  });
  await act(() => openByCode(FILING));
  openWith({ id: 'case-1' });
  render(<MyCasePage />);
  await screen.findByText(given.nextStep);
  return service;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const acts = (came: Asked[]) => came.filter(({ path }) => path === ACTS);
const kept = created({ eventSeq: 2, state: 'received' });
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  resetTaro();
  emptyThePhone();
  act(closeFiling);
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-26T02:00:00Z'));
});
afterEach(() => jest.restoreAllMocks());

describe('a case', () => {
  test('says where it stands, what comes next, by when and by which rule, who has it and why, and what happened', async () => {
    await open(
      myCase({
        documents: [{ title: '投诉受理决定书', number: '演市监诉〔2026〕第1号', issuedOn: '2026-11-25' }],
        linkedCaseId: 'case-2',
        files: [{ id: 'f', kind: 'photo', mediaType: 'image/jpeg', byteCount: 1, eventSeq: 1 }],
      }),
    );
    for (const words of [
      '已收到，待受理',
      '最晚 12月4日 决定是否受理',
      /7 个工作日内告诉您是否受理/,
      '演示区市场监督管理局',
      /因为对方登记在演示区/,
      '11月25日，演示区市场监督管理局收到',
      '您提交了投诉',
      '2026年11月25日 10:00',
      '一起交的照片和文件：1 个',
      '投诉受理决定书',
      /演市监诉〔2026〕第1号，2026年11月25日/,
    ]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.getByRole('button', { name: '复制编号 202611250371925' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /一起提交的举报/ }).getAttribute('href')).toBe(
      '/my-case?id=case-2',
    );
  });

  test('shows what was written when it is asked for, with the name shortened', async () => {
    await open(myCase());
    expect(screen.queryByText('修了冰箱第二天又坏了。')).toBeNull();
    press('看一看');
    expect(screen.getByText('修了冰箱第二天又坏了。')).toBeTruthy();
    expect(screen.getByText('680 元')).toBeTruthy();
    expect(screen.getByText('演**，138****0000')).toBeTruthy();
  });

  test('offers only what may be done now', async () => {
    await open(myCase({ acts: ['rate'] }));
    expect(screen.getByRole('button', { name: '评价' })).toBeTruthy();
    for (const name of ['补充材料', '撤回', '申请重新办理']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });

  test('that is somebody else’s is not there', async () => {
    serveMyCases(({ path }) =>
      path === '/case-sessions' ? undefined : refused(404, 'case-not-found', '没有。'),
    );
    await act(() => openByCode(FILING));
    openWith({ id: 'case-9' });
    render(<MyCasePage />);
    await screen.findByText('没有找到这件投诉举报');
  });

  test('is asked for again when the page comes back after a while', async () => {
    const service = await open(myCase());
    service.current = myCase({ state: 'accepted', nextStep: '办理单位会组织调解。' });
    act(() => showPage(false));
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-26T02:05:00Z'));
    act(() => showPage(true));
    await screen.findByText('办理单位会组织调解。');
    expect(screen.getByText('已受理，正在调解')).toBeTruthy();
  });
});

describe('to withdraw', () => {
  test('is said to be for good, and done only after a second tap; the page shows it at once', async () => {
    const service = await open(myCase(), ({ path }) => {
      if (path !== ACTS) return undefined;
      service.current = myCase({ state: 'withdrawn', acts: [], deadline: null, nextStep: '不再办理。' });
      return kept;
    });
    press('撤回');
    expect(screen.getByText(/撤回以后不能恢复，也不能申请重新办理/)).toBeTruthy();
    press('先不撤回');
    expect(screen.queryByRole('button', { name: '确定撤回' })).toBeNull();
    expect(acts(service.came)).toEqual([]);
    press('撤回');
    press('确定撤回');
    await screen.findByText('不再办理。');
    expect(screen.getByText('已经撤回，不再办理。').getAttribute('role')).toBe('status');
    expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
    expect(acts(service.came).map(({ body }) => body)).toEqual([{ act: 'withdraw', seenEventCount: 1 }]);
  });

  test('a case that somebody handled meanwhile shows the case as it is now, and says so', async () => {
    const service = await open(myCase(), ({ path }) => {
      if (path !== ACTS) return undefined;
      service.current = myCase({ state: 'accepted', eventCount: 2, nextStep: '办理单位会组织调解。' });
      return refused(409, 'case-changed', '情况已经变了。');
    });
    press('撤回');
    press('确定撤回');
    await screen.findByText('办理单位会组织调解。');
    expect(screen.getByText(/刚才有人办理过这件事.*已经为您刷新/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '确定撤回' })).toBeNull();
    expect(acts(service.came)).toHaveLength(1);
  });

  test('by two taps in one turn is sent once; and again after no answer it is the same act', async () => {
    let isAway = true;
    const { came } = await open(myCase(), ({ path }) =>
      path !== ACTS ? undefined : isAway ? 'unreachable' : kept,
    );
    press('撤回');
    const button = screen.getByRole('button', { name: '确定撤回' });
    act(() => {
      button.click();
      button.click();
    });
    expect((await screen.findByRole('alert')).textContent).toContain('不会重复');
    expect(acts(came)).toHaveLength(1);
    isAway = false;
    press('确定撤回');
    await screen.findByText('已经撤回，不再办理。');
    const [first, again] = acts(came).map(({ headers }) => headers['Idempotency-Key']);
    expect(first).toBeTruthy();
    expect(again).toBe(first);
  });
});

describe('to supplement', () => {
  test('sends what was written, and the case shows it', async () => {
    const service = await open(myCase({ state: 'materialsRequested' }), ({ path }) => {
      if (path !== ACTS) return undefined;
      service.current = myCase({ nextStep: '接着看材料。' });
      return kept;
    });
    press('补充材料');
    type('补充说明', ' 找到了收据 ');
    press('提交补充的材料');
    await screen.findByText('接着看材料。');
    expect(screen.getByText('已经收到您补充的材料。')).toBeTruthy();
    expect(acts(service.came).map(({ body }) => body)).toEqual([{ act: 'supplement', words: '找到了收据' }]);
  });

  test('with nothing is not sent, and says what is missing', async () => {
    const { came } = await open(myCase());
    press('补充材料');
    press('提交补充的材料');
    expect(screen.getByRole('alert').textContent).toContain('请写明要补充什么');
    expect(acts(came)).toEqual([]);
  });

  test('other words after a failure are another act', async () => {
    const { came } = await open(myCase(), ({ path }) => (path === ACTS ? 'unreachable' : undefined));
    press('补充材料');
    type('补充说明', '一');
    press('提交补充的材料');
    await screen.findByRole('alert');
    type('补充说明', '二');
    press('提交补充的材料');
    await waitFor(() => expect(acts(came)).toHaveLength(2));
    const [first, second] = acts(came).map(({ headers }) => headers['Idempotency-Key']);
    expect(second).not.toBe(first);
    await screen.findByRole('alert');
  });

  test('a fault of what was written is told at its box', async () => {
    const fault = { field: 'words', code: 'too-long', detail: '写得太长了。' };
    await open(myCase(), ({ path }) =>
      path === ACTS ? refused(400, 'invalid-request', '内容有误。', [fault]) : undefined,
    );
    press('补充材料');
    type('补充说明', '长');
    press('提交补充的材料');
    await screen.findAllByText('写得太长了。');
    expect(screen.getByLabelText('补充说明').getAttribute('aria-invalid')).toBe('true');
  });
});

test('to have it handled once more a reason is chosen among those of the service', async () => {
  const ended = myCase({
    state: 'closed',
    acts: ['reopen'],
    eventCount: 7,
    reopenGrounds: [
      { id: 'newEvidence', text: '我有新的证据。' },
      { id: 'agreementBroken', text: '商家没有按说好的办。' },
    ],
  });
  const { came } = await open(ended, ({ path }) => (path === ACTS ? kept : undefined));
  press('申请重新办理');
  press('提交申请');
  expect(screen.getByRole('alert').textContent).toBe('请选一条理由。');
  press('商家没有按说好的办。');
  press('提交申请');
  await screen.findByText('已经重新开始办理。');
  expect(acts(came).map(({ body }) => body)).toEqual([
    { act: 'reopen', ground: 'agreementBroken', seenEventCount: 7 },
  ]);
});

test('a rating is chosen by its words, and shown with them afterwards', async () => {
  const service = await open(myCase({ state: 'closed', acts: ['rate'] }), ({ path }) => {
    if (path !== ACTS) return undefined;
    service.current = myCase({ state: 'closed', acts: [], rating: 4 });
    return kept;
  });
  press('评价');
  press('提交评价');
  expect(screen.getByRole('alert').textContent).toBe('请先选一选。');
  press('4 星，满意');
  expect(screen.getByRole('button', { name: '4 星，满意' }).getAttribute('aria-pressed')).toBe('true');
  press('提交评价');
  await screen.findByRole('heading', { name: '您的评价' });
  expect(screen.getByText('4 星，满意')).toBeTruthy();
  expect(acts(service.came).map(({ body }) => body)).toEqual([{ act: 'rate', stars: 4 }]);
});

test('without the code it asks for it, and then shows the case', async () => {
  serveMyCases(({ path }) => (path === '/my-cases/case-1' ? ok(myCase()) : undefined));
  openWith({ id: 'case-1' });
  render(<MyCasePage />);
  type('收件编号', FILING.number);
  type('查询码', FILING.queryCode);
  press('查询');
  await screen.findByText('已收到，待受理');
});
