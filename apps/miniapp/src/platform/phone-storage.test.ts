import Taro, { resetTaro } from '../testing/taro';
import { readStored, removeStored, type StoredKey, writeStored } from './phone-storage';

const KEY: StoredKey = 'recentLookups';
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

function storageThat(refuses: string): void {
  const refuse = () => {
    throw new DOMException(refuses, refuses);
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
}

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('what is kept on the phone', () => {
  test('is read back as it was written, until it is removed', () => {
    expect(readStored(KEY, isNumbers)).toBeNull();
    expect(writeStored(KEY, [1, 2])).toBe(true);
    expect(readStored(KEY, isNumbers)).toEqual([1, 2]);
    expect(removeStored(KEY)).toBe(true);
    expect(readStored(KEY, isNumbers)).toBeNull();
  });

  test.each(['{"broken', '', 'null', '"text"', '[1,"2"]', '{"__proto__":[1]}'])(
    'is passed over when somebody made it into %j',
    (text) => {
      window.localStorage.setItem(`jiweibao.${KEY}`, text);
      expect(readStored(KEY, isNumbers)).toBeNull();
    },
  );

  test.each(['QuotaExceededError', 'SecurityError'])(
    'is nothing where the phone answers %s, and the program goes on',
    (refusal) => {
      storageThat(refusal);
      expect(writeStored(KEY, [1])).toBe(false);
      expect(readStored(KEY, isNumbers)).toBeNull();
      expect(removeStored(KEY)).toBe(false);
    },
  );

  test('is nothing in a browser whose settings leave a page no storage at all', () => {
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(writeStored(KEY, [1])).toBe(false);
    expect(readStored(KEY, isNumbers)).toBeNull();
  });

  test('keeps what was there when a new value does not fit any more', () => {
    writeStored(KEY, [1]);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(writeStored(KEY, [1, 2])).toBe(false);
    expect(readStored(KEY, isNumbers)).toEqual([1]);
  });
});

describe('in a mini-program', () => {
  const before = process.env.TARO_ENV;
  beforeEach(() => {
    resetTaro();
    process.env.TARO_ENV = 'weapp';
  });
  afterEach(() => {
    process.env.TARO_ENV = before;
  });

  test('values are kept by WeChat under their own names, and a missing one is nothing', () => {
    expect(readStored(KEY, isNumbers)).toBeNull();
    expect(writeStored(KEY, [3])).toBe(true);
    expect(readStored(KEY, isNumbers)).toEqual([3]);
    expect(window.localStorage).toHaveLength(0);
    expect(removeStored(KEY)).toBe(true);
    expect(readStored(KEY, isNumbers)).toBeNull();
  });

  test('a full phone refuses, and the program goes on', () => {
    Taro.setStorageSync.mockImplementationOnce(() => {
      throw new Error('setStorageSync:fail exceed storage max size');
    });
    expect(writeStored(KEY, [3])).toBe(false);
    expect(readStored(KEY, isNumbers)).toBeNull();
  });
});
