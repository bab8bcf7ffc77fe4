import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { numbersIn } from '../../features/phone-check/found-numbers';
import { handOverNumbers } from '../../features/phone-check/numbers-handed-over';
import { verdictSummary } from '../../features/phone-check/verdict-summary';
import { serveApi } from '../../testing/fake-api';
import { phoneCheck } from '../../testing/registry-samples';
import { resetTaro, showPage } from '../../testing/taro';
import CheckPage from './index';

beforeEach(resetTaro);

const box = () => screen.getByLabelText<HTMLTextAreaElement>('核验电话号码');
const paste = (text: string) => fireEvent.change(box(), { target: { value: text } });

/** Answers for every number as the registry in this test has it. */
function serveVerdicts(verdicts: Record<string, 'official' | 'warned'> = {}): string[] {
  return serveApi((path, query) => {
    if (path !== '/phone-checks') return undefined;
    const items = (query.get('numbers') ?? '').split(',').map((key) => {
      const [number = '', extension = null] = key.split('x');
      return phoneCheck({ number, display: number, extension, verdict: verdicts[number] ?? 'unlisted' });
    });
    return { body: { items, registryAsOf: '2026-05-01T02:00:00.000Z' } };
  });
}

const MESSAGE =
  '【演示】您的空调该清洗了，详询400-555-0101，或拨打０３１１－５５５０　０１０１转8。' +
  '订单号202611240000123，身份证130102199001011234，假客服4005550201，本地电话5550 0199。';

describe('a pasted message', () => {
  test('shows each number with its verdict and the words around it, the worst first', async () => {
    serveVerdicts({ '4005550101': 'official', '4005550201': 'warned' });
    render(<CheckPage />);
    paste(MESSAGE);
    expect(await screen.findByText('3 个号码里：1 个被警示，1 个没有登记，1 个是官方。')).toBeTruthy();
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.slice(0, 3)).toEqual(['4005550201', '031155500101转8', '4005550101']);
    const warned = screen.getByRole('heading', { name: '4005550201' }).parentElement!;
    expect(within(warned).getByText('监管部门已发布警示')).toBeTruthy();
    expect(within(warned).getByText(/文中写着/).textContent).toContain('假客服4005550201，本地电话');
  });

  test('names a landline without its area code and asks for it', async () => {
    serveVerdicts();
    render(<CheckPage />);
    paste(MESSAGE);
    expect(await screen.findByRole('heading', { name: '1 个固定电话缺少区号，还不能核验' })).toBeTruthy();
  });

  test('leads to the full check of each number', async () => {
    serveVerdicts();
    render(<CheckPage />);
    paste('电话400-555-0101');
    const link = await screen.findByRole('link', { name: /完整核验结果/ });
    expect(link.getAttribute('href')).toBe('/phone-check?number=4005550101');
  });

  test('with digits that could not be read does not pass for checked as a whole', async () => {
    serveVerdicts({ '4005550101': 'official' });
    render(<CheckPage />);
    paste('官方热线400-555-0101，专员 138~0000~5553');
    expect(await screen.findByText('1 个号码里：1 个是官方。')).toBeTruthy();
    expect(screen.getByText('只核验了上面列出的号码；文字里可能还有别的号码，请单独输入再核。')).toBeTruthy();
    paste(MESSAGE);
    expect(await screen.findByText(/^3 个号码里/)).toBeTruthy();
    expect(screen.queryByText(/可能还有别的号码/)).toBeNull();
  });

  test('without any number says so, and asks nobody', () => {
    const asked = serveVerdicts();
    render(<CheckPage />);
    paste('明天上午10:30在演示路12号见，带上12999元。');
    expect(screen.getByText('没有认出电话号码')).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('with more numbers than the API answers at once is asked for in parts', async () => {
    const asked = serveVerdicts({ '4005550045': 'warned' });
    render(<CheckPage />);
    const numbers = Array.from({ length: 46 }, (_, index) => `400555${String(index).padStart(4, '0')}`);
    paste(numbers.join('、'));
    expect(await screen.findByText('46 个号码里：1 个被警示，45 个没有登记。')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 })[0]!.textContent).toBe('4005550045');
    expect(asked).toHaveLength(3);
  });

  test('that the service cannot answer can be tried again, and the text is still there', async () => {
    let isThere = false;
    serveApi((path) => {
      if (path !== '/phone-checks') return undefined;
      if (!isThere) return 'unreachable';
      return {
        body: { items: [phoneCheck({ number: '4005550101' })], registryAsOf: '2026-05-01T02:00:00.000Z' },
      };
    });
    render(<CheckPage />);
    paste('电话400-555-0101');
    const retry = await screen.findByRole('button', { name: '重试' });
    isThere = true;
    fireEvent.click(retry);
    expect(await screen.findByText('1 个号码里：1 个没有登记。')).toBeTruthy();
    expect(box().value).toBe('电话400-555-0101');
  });
});

describe('what becomes of the text', () => {
  test('nothing but the numbers leaves the phone, whatever stands around them', async () => {
    const words = fc
      .stringMatching(/^[一-龥，。：a-w ]{0,20}$/)
      .filter((text) => !/[〇零一幺二三四五六七八九]/.test(text));
    const numbers = fc.stringMatching(/^400555\d{4}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, numbers), { minLength: 1, maxLength: 5 }), async (parts) => {
        const asked = serveVerdicts();
        const { unmount } = render(<CheckPage />);
        const text = parts.map(([before, number]) => `${before}。电话：${number}；`).join('');
        paste(text);
        await screen.findByText(/个号码里/);
        const found = numbersIn(text).numbers.map(({ key }) => key);
        expect(new Set(found)).toEqual(new Set(parts.map(([, number]) => number)));
        expect(asked.map(decodeURIComponent)).toEqual([`/api/v1/phone-checks?numbers=${found.join(',')}`]);
        expect(window.location.href).not.toContain(encodeURIComponent('电话'));
        expect(window.localStorage).toHaveLength(0);
        unmount();
      }),
      { numRuns: 25 },
    );
  });

  test('it is gone when the page is left, and still there after the full check of a number', async () => {
    serveVerdicts();
    render(<CheckPage />);
    paste('电话400-555-0101');
    fireEvent.click(await screen.findByRole('link', { name: /完整核验结果/ }));
    act(() => showPage(false));
    expect(box().value).toBe('电话400-555-0101');
    act(() => showPage(true));
    act(() => showPage(false));
    await waitFor(() => expect(box().value).toBe(''));
  });

  test('it can be emptied by hand', () => {
    serveVerdicts();
    render(<CheckPage />);
    paste('电话');
    fireEvent.click(screen.getByRole('button', { name: '清空' }));
    expect(box().value).toBe('');
  });
});

test('numbers that another page hands over stand in the box, once', async () => {
  const asked = serveVerdicts();
  handOverNumbers(['400-555-0101', '0311-5550 0101转8']);
  const { unmount } = render(<CheckPage />);
  expect(await screen.findByText('2 个号码里：2 个没有登记。')).toBeTruthy();
  expect(asked).toEqual(['/api/v1/phone-checks?numbers=4005550101%2C031155500101x8']);
  unmount();
  render(<CheckPage />);
  expect(box().value).toBe('');
  handOverNumbers(['400-555-0102', '400-555-0103']);
  act(() => showPage(true));
  expect(box().value).toBe('400-555-0102\n400-555-0103');
  expect(await screen.findByText('2 个号码里：2 个没有登记。')).toBeTruthy();
});

test.each([
  [['official'], '1 个号码里：1 个是官方。'],
  [
    ['official', 'warned', 'unlisted', 'unlisted', 'unlisted'],
    '5 个号码里：1 个被警示，3 个没有登记，1 个是官方。',
  ],
] as const)('%j in words: %s', (verdicts, words) => {
  expect(verdictSummary(verdicts)).toBe(words);
});
