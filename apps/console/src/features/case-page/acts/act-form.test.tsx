import type { ApiSchemas } from '@jiweibao/shared';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { createQueryClient } from '../../../platform/queries';
import { ActForm } from './act-form';

type Page = ApiSchemas['CasePageReply'];
type NextAct = ApiSchemas['NextActReply'];

const PAGE = {
  id: 'case-of-the-demonstration',
  kind: 'complaint',
  eventCount: 1,
  events: [event(1, 'file')],
  ruleSet: { code: 'no-121', name: '演示办法' },
} as unknown as Page;

function event(seq: number, act: string) {
  return {
    ...{ seq, act, fromState: null, toState: 'received', by: 'staff', byName: '演示同事' },
    ...{ holder: { code: '130102', name: '演示县局' }, happenedAt: '2026-11-27T02:00:00.000Z' },
    ...{ note: null, words: null, told: null, particulars: [] },
  };
}

function nextAct(act: string, fields: NextAct['fields'], offered: Partial<NextAct> = {}): NextAct {
  const nothing = {
    grounds: [],
    days: null,
    receivers: [],
    stations: [],
    colleagues: [],
    ways: [],
    measures: [],
  };
  return { act, fields, document: null, ...nothing, ...offered } as NextAct;
}

const REASON: NextAct['fields'][number] = { name: 'reason', needed: true, templates: ['演示的样例。'] };
const NOTE: NextAct['fields'][number] = { name: 'note', needed: false, templates: [] };

const sent: { address: string; body: unknown }[] = [];
let answer: { status: number; body: object };

beforeEach(() => {
  sessionStorage.clear();
  sent.length = 0;
  answer = { status: 201, body: { eventSeq: 2, state: 'received', document: null } };
  globalThis.fetch = async (address, request) => {
    sent.push({ address: String(address), body: JSON.parse(String(request?.body)) });
    // Only what the console's transport reads of a response; jsdom has none.
    return { status: answer.status, text: async () => JSON.stringify(answer.body) } as Response;
  };
});

function show(act: NextAct, page = PAGE, isGone = false) {
  const client = createQueryClient();
  const tree = (shown: Page) => (
    <App>
      <QueryClientProvider client={client}>
        <ActForm page={shown} act={act} isGone={isGone} onDone={() => undefined} />
      </QueryClientProvider>
    </App>
  );
  const { rerender } = render(tree(page));
  return { showAnew: (changed: Page) => rerender(tree(changed)) };
}

/** By its text: asking jsdom for roles takes seconds. */
const act = () => screen.getByText('退回上级').closest('button');
const submit = () => fireEvent.click(act()!);
const write = (label: RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

test('what the service says is needed is asked for before anything is sent', async () => {
  show(nextAct('returnUp', [REASON, NOTE]));
  submit();
  await screen.findByText('请填写：理由（内部）');
  expect(sent).toEqual([]);
});

test('what is sent is what was asked and written, with what was seen, and nothing else', async () => {
  // Left by an older form of the same act.
  sessionStorage.setItem(
    'jiweibao.console.draft.case.case-of-the-demonstration.returnUp',
    JSON.stringify({ words: '演示：以前的', reason: '演示：不归我们管' }),
  );
  show(nextAct('returnUp', [REASON, NOTE]));
  submit();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    address: '/api/v1/staff/cases/case-of-the-demonstration/acts',
    body: { act: 'returnUp', reason: '演示：不归我们管', seenEventCount: 1 },
  });
});

test('a colleague’s act is shown, holds back the sending until it is seen, and is then what was decided on', async () => {
  const { showAnew } = show(nextAct('returnUp', [REASON]));
  write(/^理由（内部）$/, '演示：不归我们管');
  showAnew({ ...PAGE, eventCount: 2, events: [...PAGE.events, event(2, 'assign')] } as unknown as Page);
  await screen.findByText('您写的时候，有人办理过这个案件');
  expect(act()).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByText('看过了，接着办'));
  submit();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ reason: '演示：不归我们管', seenEventCount: 2 });
});

test('what was written stays when the act is no longer possible', () => {
  show(nextAct('returnUp', [REASON]), PAGE, true);
  write(/^理由（内部）$/, '演示：写了一半');
  expect(screen.getByText('现在不能退回上级了')).toBeTruthy();
  expect(act()).toHaveProperty('disabled', true);
  expect(screen.getByLabelText(/^理由（内部）$/)).toHaveProperty('value', '演示：写了一半');
});

test('a refusal stands beside the field that it is about, and what was written stays', async () => {
  const detail = '演示：理由太短。';
  answer = {
    status: 422,
    body: {
      ...{ type: 'about:blank', title: '没有办理', status: 422, code: 'particulars-missing', detail },
      errors: [{ field: 'reason', code: 'particulars-missing', detail }],
    },
  };
  show(nextAct('returnUp', [REASON]));
  write(/^理由（内部）$/, '演示');
  submit();
  await screen.findByText(detail);
  expect(screen.getByLabelText(/^理由（内部）$/)).toHaveProperty('value', '演示');
});

test('a penalty alone is asked where it is published', async () => {
  const fields = [
    { name: 'measure', needed: true, templates: [] },
    { name: 'publicReference', needed: false, templates: [] },
  ] as NextAct['fields'];
  show(nextAct('takeMeasure', fields, { measures: ['talk', 'penalty'] }));
  expect(screen.queryByLabelText(/公示/)).toBeNull();
  fireEvent.click(screen.getByLabelText('行政处罚'));
  await screen.findByLabelText(/公示/);
});
