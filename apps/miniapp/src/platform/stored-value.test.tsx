import { act, render, screen } from '@testing-library/react';
import { type StoredValue, storedValue } from './stored-value';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const fresh = () => storedValue('recentLookups', 0, isNumber);
const PLACE = 'jiweibao.recentLookups';

function Shown({ value }: { value: StoredValue<number> }) {
  return <p>{value.use()}</p>;
}

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('a value on the phone', () => {
  test('changes for everything that shows it, and is there when the program starts again', () => {
    const value = fresh();
    render(<Shown value={value} />);
    act(() => value.change((before) => before + 5));
    expect(screen.getByText('5')).toBeTruthy();
    expect(fresh().read()).toBe(5);
    act(() => void value.clear());
    expect(screen.getByText('0')).toBeTruthy();
    expect(fresh().read()).toBe(0);
  });

  test('that another tab cleared does not come back with the next change', () => {
    const value = fresh();
    value.change(() => 5);
    window.localStorage.removeItem(PLACE);
    value.change((before) => before + 1);
    expect(value.read()).toBe(1);
  });

  test('holds until the end where the phone refuses to keep it', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const value = fresh();
    value.change((before) => before + 1);
    value.change((before) => before + 1);
    expect(value.read()).toBe(2);
    expect(fresh().read()).toBe(0);
  });

  test('that cannot be removed says so, and goes on being shown', () => {
    jest.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const value = fresh();
    value.change(() => 5);
    expect(value.clear()).toBe(false);
    expect(value.read()).toBe(5);
  });
});
