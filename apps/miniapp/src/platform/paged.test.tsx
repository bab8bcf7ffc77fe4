import { ApiUnreachable } from '@jiweibao/shared';
import { act, render, screen } from '@testing-library/react';
import { type Paged, usePaged } from './paged';

interface Page {
  items: string[];
  nextCursor: string | null;
}

interface Request {
  cursor: string | null;
  answer: (page: Page) => void;
  fail: (cause: unknown) => void;
}

let paged: Paged<Page>;

function List({ of: key, requests }: { of: string; requests: Request[] }) {
  paged = usePaged<Page>(
    key,
    (cursor) => new Promise((answer, fail) => requests.push({ cursor, answer, fail })),
  );
  return <p>{`${paged.state}: ${paged.pages.flatMap(({ items }) => items).join()}`}</p>;
}

const shown = () => screen.getByText(/:/).textContent;

describe('a list followed by its cursor', () => {
  test('asks for each page once, however often its end is reached', async () => {
    const requests: Request[] = [];
    render(<List of="a" requests={requests} />);
    await act(async () => requests[0]?.answer({ items: ['1'], nextCursor: 'x' }));
    act(() => {
      paged.loadMore();
      paged.loadMore();
    });
    act(() => paged.loadMore());
    expect(requests.map(({ cursor }) => cursor)).toEqual([null, 'x']);
    await act(async () => requests[1]?.answer({ items: ['2'], nextCursor: null }));
    expect(shown()).toBe('complete: 1,2');
  });

  test('keeps what has come when a further page fails, and goes on from there', async () => {
    const requests: Request[] = [];
    render(<List of="a" requests={requests} />);
    await act(async () => requests[0]?.answer({ items: ['1'], nextCursor: 'x' }));
    act(() => paged.loadMore());
    await act(async () => requests[1]?.fail(new ApiUnreachable('gone')));
    expect(shown()).toBe('failed: 1');
    act(() => paged.retry());
    await act(async () => requests[2]?.answer({ items: ['2'], nextCursor: null }));
    expect(requests.map(({ cursor }) => cursor)).toEqual([null, 'x', 'x']);
    expect(shown()).toBe('complete: 1,2');
  });

  test('of another question starts anew, and a late page of the first one does not get in', async () => {
    const requests: Request[] = [];
    const { rerender } = render(<List of="a" requests={requests} />);
    rerender(<List of="b" requests={requests} />);
    expect(shown()).toBe('loading: ');
    await act(async () => requests[1]?.answer({ items: ['b1'], nextCursor: null }));
    await act(async () => requests[0]?.answer({ items: ['a1'], nextCursor: null }));
    expect(shown()).toBe('complete: b1');
  });
});
