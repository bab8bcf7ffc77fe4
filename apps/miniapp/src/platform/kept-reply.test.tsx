import { ApiUnreachable } from '@jiweibao/shared';
import { act, render, screen } from '@testing-library/react';
import { emptyThePhone, onThePhone, putOnThePhone } from '../testing/phone-memory';
import { KeptReply, useKeptReply } from './kept-reply';

const isText = (value: unknown): value is string => typeof value === 'string';
const MINUTE = 60_000;

interface Request {
  answer: (value: string) => void;
  fail: (cause: unknown) => void;
}

/** A program that starts: it knows only what the phone has kept. */
function startProgram() {
  const requests: Request[] = [];
  const reply = new KeptReply(
    'brandList',
    () => new Promise<string>((answer, fail) => requests.push({ answer, fail })),
    isText,
  );
  return { requests, reply };
}

function Shown({ reply }: { reply: KeptReply<string> }) {
  const remote = useKeptReply(reply);
  return <p>{`${remote.state}: ${remote.state === 'ready' ? remote.value : ''}`}</p>;
}

const keptBefore = (value: unknown, minutesAgo: number) =>
  putOnThePhone(
    'brandList',
    JSON.stringify({ value, receivedAt: new Date(Date.now() - minutesAgo * MINUTE).toISOString() }),
  );
const shown = () => screen.getAllByText(/:/).map(({ textContent }) => textContent);

beforeEach(emptyThePhone);

describe('a reply that stays on the phone', () => {
  test('is asked for once for all that show it, and kept', async () => {
    const { requests, reply } = startProgram();
    render([<Shown key="one" reply={reply} />, <Shown key="other" reply={reply} />]);
    expect(shown()).toEqual(['loading: ', 'loading: ']);
    await act(async () => requests[0]?.answer('new'));
    expect(shown()).toEqual(['ready: new', 'ready: new']);
    expect(requests).toHaveLength(1);
    expect(onThePhone('brandList')).toContain('"new"');
  });

  test('is shown as it was kept while the new one is on its way, which then takes its place', async () => {
    keptBefore('old', 120);
    const { requests, reply } = startProgram();
    render(<Shown reply={reply} />);
    expect(shown()).toEqual(['ready: old']);
    await act(async () => requests[0]?.answer('new'));
    expect(shown()).toEqual(['ready: new']);
  });

  test('stays when the new one does not come', async () => {
    keptBefore('old', 120);
    const { requests, reply } = startProgram();
    render(<Shown reply={reply} />);
    await act(async () => requests[0]?.fail(new ApiUnreachable('gone')));
    expect(shown()).toEqual(['ready: old']);
  });

  test('is not asked for while it is fresh; one from a clock that was ahead is', () => {
    keptBefore('fresh', 1);
    const { requests, reply } = startProgram();
    render(<Shown reply={reply} />);
    expect(requests).toHaveLength(0);
    keptBefore('from tomorrow', -24 * 60);
    const next = startProgram();
    render(<Shown reply={next.reply} />);
    expect(next.requests).toHaveLength(1);
  });

  test.each([42, null, { text: 'old' }])('that is %j on the phone is passed over', (value) => {
    keptBefore(value, 120);
    const { reply } = startProgram();
    render(<Shown reply={reply} />);
    expect(shown()).toEqual(['loading: ']);
  });

  test('without any kept, a failure is told, and the network coming back asks again', async () => {
    const { requests, reply } = startProgram();
    render(<Shown reply={reply} />);
    await act(async () => requests[0]?.fail(new ApiUnreachable('gone')));
    expect(shown()).toEqual(['failed: ']);
    act(() => void window.dispatchEvent(new Event('online')));
    await act(async () => requests[1]?.answer('new'));
    expect(shown()).toEqual(['ready: new']);
  });
});
