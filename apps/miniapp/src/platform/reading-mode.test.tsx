import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { emptyThePhone, putOnThePhone } from '../testing/phone-memory';

type ReadingModeModule = typeof import('./reading-mode');

const originalTarget = process.env.TARO_ENV;

/** The program as it is started anew, with nothing in memory and everything that the phone has kept. */
function start(): ReadingModeModule & { taro: typeof import('../testing/taro')['default'] } {
  jest.resetModules();
  // One React, or its hooks would not find each other.
  jest.doMock('react', () => React);
  return { ...require('./reading-mode'), taro: require('../testing/taro').default };
}

function startInWeapp(fontSizeScaleFactor: number | undefined, kept?: object): ReadingModeModule {
  process.env.TARO_ENV = 'weapp';
  const started = start();
  started.taro.getAppBaseInfo.mockReturnValue({ fontSizeScaleFactor });
  if (kept) started.taro.setStorageSync('readingMode', JSON.stringify(kept));
  return started;
}

let program: ReadingModeModule;
let turnTo: (elder: boolean) => void;

function Reader({ name }: { name: string }) {
  const { elder, textScale, suggestsElder, setElder } = program.useReadingMode();
  turnTo = setElder;
  return <p>{`${name} ${elder} ${Number(textScale.toFixed(4))}${suggestsElder ? ' asks' : ''}`}</p>;
}

function show(started: ReadingModeModule): void {
  program = started;
  render(
    <>
      <Reader name="one" />
      <Reader name="other" />
    </>,
  );
}

const shown = () => screen.getAllByText(/^(one|other)/).map(({ textContent }) => textContent);

beforeEach(emptyThePhone);
afterEach(() => {
  process.env.TARO_ENV = originalTarget;
  jest.restoreAllMocks();
  document.documentElement.style.fontSize = '';
});

describe('the reading mode', () => {
  test('changes every page that lies open at once', () => {
    show(start());
    expect(shown()).toEqual(['one false 1', 'other false 1']);
    act(() => turnTo(true));
    expect(shown()).toEqual(['one true 1.4', 'other true 1.4']);
  });

  test('is remembered when the program is started anew', () => {
    show(start());
    act(() => turnTo(true));
    document.body.innerHTML = '';
    show(start());
    expect(shown()).toEqual(['one true 1.4', 'other true 1.4']);
  });

  test('holds on a phone that refuses to remember it', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show(start());
    act(() => turnTo(true));
    expect(shown()).toEqual(['one true 1.4', 'other true 1.4']);
  });

  test.each(['{}', '{"elder":"yes"}', 'true', '[]'])('is the usual one when %s was kept', (kept) => {
    putOnThePhone('readingMode', kept);
    show(start());
    expect(shown()[0]).toBe('one false 1');
  });
});

describe('in WeChat, where text is in pixels', () => {
  test.each([
    { factor: undefined, kept: undefined, wanted: 'one false 1' },
    { factor: 1.18, kept: undefined, wanted: 'one false 1.18' },
    { factor: 1.5, kept: undefined, wanted: 'one false 1.5 asks' },
    { factor: 1.5, kept: { elder: false }, wanted: 'one false 1.5' },
    { factor: 1.5, kept: { elder: true }, wanted: 'one true 1.5' },
    { factor: 1.18, kept: { elder: true }, wanted: 'one true 1.4' },
  ])("follows WeChat's own $factor, with $kept kept: $wanted", ({ factor, kept, wanted }) => {
    show(startInWeapp(factor, kept));
    expect(shown()[0]).toBe(wanted);
  });

  test('goes on with the standard size where WeChat is too old to tell', () => {
    process.env.TARO_ENV = 'weapp';
    const started = start();
    started.taro.canIUse.mockReturnValue(false);
    started.taro.getAppBaseInfo.mockImplementation(() => {
      throw new TypeError('wx.getAppBaseInfo is not a function');
    });
    show(started);
    expect(shown()[0]).toBe('one false 1');
  });
});

describe('in a browser, whose rem grows with its text size by itself', () => {
  test.each([
    { pixels: 16, elder: false, left: 'one false 1' },
    { pixels: 24, elder: false, left: 'one false 1 asks' },
    { pixels: 24, elder: true, left: 'one true 1' },
    { pixels: 20, elder: true, left: 'one true 1.12' },
  ])(
    'text of $pixels px with elder $elder is multiplied by what is left: $left',
    ({ pixels, elder, left }) => {
      document.documentElement.style.fontSize = `${pixels}px`;
      if (elder) putOnThePhone('readingMode', '{"elder":true}');
      show(start());
      expect(shown()[0]).toBe(left);
    },
  );
});
