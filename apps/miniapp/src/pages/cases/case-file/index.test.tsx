import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type CaseDraft, emptyDraft } from '../../../features/cases/filing/case-draft';
import { dropAllDrafts, findDraft, keepDraft, MOST_DRAFTS } from '../../../features/cases/filing/case-drafts';
import { dropAllReceipts } from '../../../features/cases/filing/kept-receipts';
import { outside, receiptOf, routed, wholeDraft } from '../../../testing/case-samples';
import { type Came, problem, serveCases } from '../../../testing/case-service';
import { startAt } from '../../../testing/case-start';
import { keptFiles, resetFileStore, set } from '../../../testing/idb-keyval';
import { emptyThePhone } from '../../../testing/phone-memory';
import { openWith, resetTaro } from '../../../testing/taro';
import CaseFilePage from './index';

type Filed = (came: Came) => ReturnType<Parameters<typeof serveCases>[0]>;

const ok = (body: unknown) => ({ status: 200, body });
const created = (body: unknown) => ({ status: 201, body });
const received: Filed = () => created(receiptOf());

/** Routings and uploads are answered; what is filed by `filed`. */
function serve(filed: Filed = received, routings = [routed()]) {
  return serveCases((came) => {
    if (came.path === '/case-routings') return ok({ routings });
    if (came.path === '/case-files') return created({ id: 'f'.repeat(22) });
    return came.path === '/case-filings' ? filed(came) : undefined;
  });
}

const filings = (came: Came[]) => came.filter(({ path }) => path === '/case-filings');
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const box = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) => fireEvent.change(box(label), { target: { value } });
const send = async () => fireEvent.click(await screen.findByRole('button', { name: '提交' }));

function open(draft?: CaseDraft) {
  if (draft) keepDraft(draft);
  return render(<CaseFilePage />);
}

beforeEach(() => {
  resetTaro();
  emptyThePhone();
  resetFileStore();
  dropAllDrafts();
  dropAllReceipts();
});

test('from nothing to a receipt: each step asks for what it needs, and the bureau is told before anything is sent', async () => {
  const came = serve();
  open();
  fireEvent.change(await screen.findByLabelText(/发生了什么事/), {
    target: { value: '修了冰箱第二天又坏了，打电话没人接。' },
  });
  tap(/^我要投诉/);
  tap('退还多收的钱');
  tap('下一步');
  type('店名或者公司名', '演示维修店');
  type(/花了多少钱/, '680');
  tap('下一步');
  tap('下一步');
  type('您的姓名', '演示人甲');
  type('您的电话', '13800000000');
  const [publish, delegate] = screen.getAllByRole('button', { name: '不同意' });
  fireEvent.click(publish!);
  fireEvent.click(delegate!);
  tap(/^我同意把填的内容/);
  tap('下一步');
  expect(await screen.findByText('演示区市场监督管理局')).toBeTruthy();
  expect(screen.getByText(/因为对方登记在演示区/)).toBeTruthy();
  expect(screen.getByText(/2026年12月4日/)).toBeTruthy();
  expect(filings(came)).toEqual([]);
  await send();
  expect(await screen.findByText('202611250371925')).toBeTruthy();
  expect(filings(came)).toMatchObject([
    { body: { kinds: ['complaint'], amountFen: 68_000, publishConsent: false, delegateConsent: false } },
  ]);
  expect(findDraft(startAt())).toBeNull();
});

test('what is missing is said at its field, the field has the focus, and it is its description', async () => {
  serve();
  open(wholeDraft({ step: 'person', name: '' }));
  tap('下一步');
  const fault = screen.getByRole('alert');
  expect(fault.textContent).toBe('请填写您的姓名。');
  expect(document.activeElement).toBe(box('您的姓名'));
  expect(box('您的姓名').getAttribute('aria-describedby')).toBe(fault.id);
  type('您的姓名', '演示人甲');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a group of choices without an answer has the focus on its first', async () => {
  serve();
  open(wholeDraft({ step: 'story', kinds: [] }));
  tap('下一步');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^我要投诉/ }));
});

test('each step begins at its heading', async () => {
  serve();
  open(wholeDraft({ step: 'story' }));
  tap('下一步');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^第 2 步/ }));
});

test('a fault that only the service knows leads back to its field', async () => {
  const errors = [{ field: 'complainant.name', code: 'invalid', detail: '请填写真实姓名。' }];
  serve(() => problem(400, 'invalid-request', '内容有误。', errors));
  open(wholeDraft());
  await send();
  expect((await screen.findByRole('alert')).textContent).toBe('请填写真实姓名。');
  expect(document.activeElement).toBe(box('您的姓名'));
});

test('an outlet that has gone meanwhile is said at the outlet, before anything is sent', async () => {
  const errors = [{ field: 'outletId', code: 'unknown', detail: '没有找到这个网点。' }];
  const came = serveCases(() => problem(400, 'invalid-request', '内容有误。', errors));
  open(wholeDraft({ outlet: { id: 'outlet-1', name: '演示网点', address: '' } }));
  expect((await screen.findByText('没有找到这个网点。')).getAttribute('role')).toBe('alert');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '不是这一家' }));
  expect(filings(came)).toEqual([]);
});

test('a double tap sends once', async () => {
  const came = serve();
  open(wholeDraft());
  const button = await screen.findByRole('button', { name: '提交' });
  // Within one turn: the second tap comes before the button is drawn as disabled.
  act(() => {
    button.click();
    button.click();
  });
  await screen.findByText('202611250371925');
  expect(filings(came)).toHaveLength(1);
});

test('an answer that was lost, and the program killed: the next attempt is the same act, and tells the same receipt', async () => {
  let isLost = true;
  const came = serve(() => (isLost ? 'unreachable' : created(receiptOf())));
  const { unmount } = open(wholeDraft());
  await send();
  expect((await screen.findByText(/没有等到回复/)).textContent).toContain('不会重复');
  unmount();
  isLost = false;
  open();
  expect(await screen.findByText('上次写的还在，可以接着写。')).toBeTruthy();
  await send();
  await screen.findByText('202611250371925');
  const [first, second] = filings(came);
  expect(second).toEqual(first);
});

test('changed after an attempt it is another act', async () => {
  const came = serve(() => 'unreachable');
  open(wholeDraft());
  await send();
  await screen.findByText(/没有等到回复/);
  tap('改经过和要求');
  type(/发生了什么事/, '修了冰箱第二天又坏了，后来来过一次。');
  for (let steps = 0; steps < 4; steps += 1) tap('下一步');
  await send();
  await waitFor(() => expect(filings(came)).toHaveLength(2));
  const [first, second] = filings(came);
  expect(second!.key).not.toBe(first!.key);
});

test('while it is being sent nothing can be changed any more', async () => {
  let answer: (value: { status: number; body: unknown }) => void = () => undefined;
  const came = serve(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  open(wholeDraft());
  await send();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /正在提交/ }).disabled).toBe(true);
  for (const name of ['改经过和要求', '改照片', '上一步']) {
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  }
  await waitFor(() => expect(filings(came)).toHaveLength(1));
  answer(created(receiptOf()));
  await screen.findByText('202611250371925');
});

test('both kinds show both bureaus, each with its reason and its date', async () => {
  const tipOff = routed({ kind: 'tipOff', bureauName: '演示市市场监督管理局', reason: '事情发生在演示市。' });
  serve(received, [routed(), tipOff]);
  open(wholeDraft({ kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] }));
  expect(await screen.findByRole('heading', { name: '投诉由谁来办' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '举报由谁来办' })).toBeTruthy();
  expect(screen.getByText('演示市市场监督管理局')).toBeTruthy();
  expect(screen.getAllByText('最晚答复')).toHaveLength(2);
});

test('what is outside the province is not sent: it says why and where to go, and the draft stays', async () => {
  const came = serve(received, [outside('complaint')]);
  open(wholeDraft());
  expect(await screen.findByText(/全国12315平台/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '提交' })).toBeNull();
  expect(filings(came)).toEqual([]);
  expect(findDraft(startAt())).not.toBeNull();
});

test('of two kinds the one that is inside the province can be sent alone', async () => {
  serve(received, [routed({ kind: 'tipOff' }), outside('complaint')]);
  open(wholeDraft({ kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] }));
  fireEvent.click(await screen.findByRole('button', { name: '只提交举报' }));
  expect(findDraft(startAt())?.kinds).toEqual(['tipOff']);
});

test('a complaint about an unlisted number offers to report the number as well, by one tap', async () => {
  serve();
  open(wholeDraft({ respondentPhone: '400-555-0999' }));
  fireEvent.click(await screen.findByRole('button', { name: '同时举报这个号码' }));
  expect(findDraft(startAt())).toMatchObject({
    kinds: ['complaint', 'tipOff'],
    violationKinds: ['outletsConfused'],
  });
});

describe('the receipt', () => {
  test('with a code says to write it down, and shows it again until that is done, whatever happens to the page', async () => {
    serve();
    const { unmount } = open(wholeDraft());
    await send();
    expect(await screen.findByText('7Q2M-K9D4-XA5B')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '请把查询码写下来' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '复制查询码 7Q2M-K9D4-XA5B' })).toBeTruthy();
    unmount();
    const again = open();
    tap('我已经记下来了');
    expect(screen.queryByText('7Q2M-K9D4-XA5B')).toBeNull();
    again.unmount();
    open();
    expect(await screen.findByLabelText(/发生了什么事/)).toBeTruthy();
  });

  test('without a code, of who is logged in, leads to their cases at once', async () => {
    serve(() => created(receiptOf({ queryCode: null })));
    open(wholeDraft());
    await send();
    expect((await screen.findByRole('link', { name: /我的投诉举报/ })).getAttribute('href')).toBe(
      '/my-cases',
    );
    expect(screen.getByRole('heading', { name: '投诉接下来怎么办' })).toBeTruthy();
  });
});

describe('photos and papers', () => {
  const FILE = { reference: 'gone-1', name: '小票.jpg', byteCount: 2_000, fileId: null };

  async function pick(...names: string[]) {
    tap(/拍照/);
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = names.map((name) => new File(['photo'], name, { type: 'image/jpeg' }));
    Object.defineProperty(input, 'files', { value: files });
    fireEvent.change(input!);
    await screen.findByText(new RegExp(names[0]!));
  }

  test('outlive the page, go up with the filing, and can be removed', async () => {
    const came = serve();
    const { unmount } = open(wholeDraft({ step: 'files' }));
    await pick('小票.jpg', '冰箱.jpg');
    unmount();
    open();
    tap('移除第 2 个：冰箱.jpg');
    expect(screen.queryByText(/冰箱.jpg/)).toBeNull();
    tap('下一步');
    tap('下一步');
    await send();
    await screen.findByText('202611250371925');
    expect(came.filter(({ path }) => path === '/case-files')).toHaveLength(1);
    expect(filings(came)).toMatchObject([{ body: { fileIds: ['f'.repeat(22)] } }]);
    await waitFor(() => expect(keptFiles()).toEqual([]));
  });

  test('ten at once: nine are taken, and it says which is not', async () => {
    serve();
    open(wholeDraft({ step: 'files' }));
    await pick(...Array.from({ length: 10 }, (_, at) => `照片${at + 1}.jpg`));
    expect((await screen.findByRole('alert')).textContent).toBe('“照片10.jpg”没有加上，最多 9 个。');
    expect(findDraft(startAt())?.files).toHaveLength(9);
  });

  test('one that the browser has lost is said at that file, where it can be removed', async () => {
    serve();
    open(wholeDraft({ files: [FILE] }));
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('已经不在手机上了');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '移除第 1 个：小票.jpg' }));
  });

  test('that the service has swept meanwhile go up once more', async () => {
    await set(FILE.reference, new Blob(['photo']));
    let isSwept = true;
    const came = serve(() =>
      isSwept ? problem(422, 'files-not-usable', '找不到文件。') : received(came[0]!),
    );
    open(wholeDraft({ files: [{ ...FILE, fileId: 's'.repeat(22) }], draftKey: 'k'.repeat(22) }));
    await send();
    expect(await screen.findByText(/照片要重新上传/)).toBeTruthy();
    isSwept = false;
    await send();
    await screen.findByText('202611250371925');
    expect(filings(came).map(({ body }) => body.fileIds)).toEqual([['s'.repeat(22)], ['f'.repeat(22)]]);
  });
});

describe('drafts', () => {
  test('a phone that refuses to keep it says so while it is written', async () => {
    serve();
    open(wholeDraft({ step: 'story' }));
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    type(/发生了什么事/, '手机没有空间了，还是要写完');
    expect(screen.getByRole('alert').textContent).toContain('关掉就没有了');
    refuse.mockRestore();
    type(/发生了什么事/, '手机又有空间了，接着写下去');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('one more than the phone keeps is refused, and none is dropped by one tap', async () => {
    serve();
    for (let at = 0; at < MOST_DRAFTS; at += 1) {
      keepDraft({ ...emptyDraft(startAt({ outletId: `outlet-${at}` })), facts: `第 ${at} 件` });
    }
    openWith({ outletId: 'outlet-new' });
    open();
    expect(screen.getByRole('heading', { name: `没有提交的已经有 ${MOST_DRAFTS} 份` })).toBeTruthy();
    tap('删掉这一份，写新的');
    expect(findDraft(startAt({ outletId: 'outlet-0' }))).not.toBeNull();
    tap('确定删掉');
    expect(findDraft(startAt({ outletId: 'outlet-0' }))).toBeNull();
  });

  test('what was written before is thrown away only after a second tap', () => {
    serve();
    open(wholeDraft());
    tap('不要了，重新写');
    tap('先不删');
    expect(findDraft(startAt())).not.toBeNull();
  });

  test('without a network the form opens from an outlet all the same, and knows which', async () => {
    globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('network'))) as typeof fetch;
    openWith({ outletId: 'outlet-1' });
    open();
    fireEvent.click(await screen.findByRole('button', { name: '先写经过' }));
    type(/发生了什么事/, '修了冰箱第二天又坏了');
    expect(findDraft(startAt({ outletId: 'outlet-1' }))?.outlet?.id).toBe('outlet-1');
  });
});

test('a script in the text is text', async () => {
  const facts = '<img src=x onerror="document.title=1">修了冰箱第二天又坏了';
  serve();
  open(wholeDraft({ facts }));
  expect(await screen.findByText(facts)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});
