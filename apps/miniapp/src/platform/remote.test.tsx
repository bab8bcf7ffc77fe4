import { act, render, screen } from '@testing-library/react';
import { useRemote } from './remote';

interface Request {
  key: string;
  answer: (value: string) => void;
}

function Shown({ of: key, requests }: { of: string | null; requests: Request[] }) {
  const remote = useRemote(
    key,
    () => new Promise<string>((answer) => requests.push({ key: String(key), answer })),
  );
  return <p>{remote.state === 'ready' ? remote.value : remote.state}</p>;
}

const shown = () => screen.getByText(/./).textContent;

describe('a remote value', () => {
  test('is not asked for while nothing is wanted', () => {
    const requests: Request[] = [];
    render(<Shown of={null} requests={requests} />);
    expect(shown()).toBe('idle');
    expect(requests).toEqual([]);
  });

  test('is never the late answer to an earlier question', async () => {
    const requests: Request[] = [];
    const { rerender } = render(<Shown of="first" requests={requests} />);
    rerender(<Shown of="second" requests={requests} />);
    const [first, second] = requests;
    await act(async () => second?.answer('answer to the second'));
    await act(async () => first?.answer('answer to the first'));
    expect(shown()).toBe('answer to the second');
  });

  test('of an earlier question is not shown while the next one is on its way', async () => {
    const requests: Request[] = [];
    const { rerender } = render(<Shown of="first" requests={requests} />);
    await act(async () => requests[0]?.answer('answer to the first'));
    rerender(<Shown of="second" requests={requests} />);
    expect(shown()).toBe('loading');
  });
});
