import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { DatabaseAwayError } from '../../platform/database.errors.js';
import { ClientsOfDay } from './clients-of-day.js';
import type { NumberSignalEntity } from './number-signal.entity.js';
import { NumberSignals } from './number-signals.js';
import { SignalTable } from './signal-table.js';

const DAY = '2026-11-24';

class StandingClock extends Clock {
  now(): Date {
    return new Date(`${DAY}T10:00:00+08:00`);
  }
}

beforeAll(() => Logger.overrideLogger(false));

const keyOf = (number: string) => ({
  number,
  brandId: '',
  countyCode: '',
  day: DAY,
  kind: 'unlisted' as const,
});
const total = (signals: NumberSignalEntity[]) => signals.reduce((sum, { count }) => sum + count, 0);

describe('the table of counts', () => {
  test('never holds more than it may, counts on what it knows, and tells how much it did not count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 })),
        fc.integer({ min: 1, max: 10 }),
        (numbers, most) => {
          const table = new SignalTable(most);
          for (const number of numbers) table.add(keyOf(String(number)));
          expect(table.size).toBeLessThanOrEqual(most);
          const { signals, overflow } = table.take();
          expect(total(signals) + overflow).toBe(numbers.length);
          for (const { number, count } of signals) {
            expect(count).toBe(numbers.filter((each) => String(each) === number).length);
          }
          expect(table.take()).toEqual({ signals: [], overflow: 0 });
        },
      ),
    );
  });
});

describe('the clients of a day', () => {
  test('count once for each number, as if every pair were remembered', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
        const clients = new ClientsOfDay(1024);
        const seen = new Set<string>();
        for (const [client, number] of pairs) {
          const text = `${client} ${number}`;
          expect(clients.isFirst(DAY, `192.0.2.${client}`, `400555010${number}`)).toBe(!seen.has(text));
          seen.add(text);
        }
      }),
    );
  });

  test('are forgotten with the day', () => {
    const clients = new ClientsOfDay(16);
    expect(clients.isFirst(DAY, '192.0.2.1', '4005550109')).toBe(true);
    expect(clients.isFirst(DAY, '192.0.2.1', '4005550109')).toBe(false);
    expect(clients.isFirst('2026-11-25', '192.0.2.1', '4005550109')).toBe(true);
  });

  test('count as seen when there is no room for more, and never twice', () => {
    const clients = new ClientsOfDay(16);
    const first = Array.from({ length: 1_000 }, (_none, at) => clients.isFirst(DAY, `192.0.2.${at}`, '12'));
    expect(first.filter((is) => is)).toHaveLength(10);
    const again = Array.from({ length: 1_000 }, (_none, at) => clients.isFirst(DAY, `192.0.2.${at}`, '12'));
    expect(again.filter((is) => is)).toHaveLength(0);
  });
});

describe('while the database is away', () => {
  const check = (number: number, signals: NumberSignals) =>
    signals.hear(
      { number: `4005550${number}`, kind: 'unlisted', brandId: null, divisionCode: null },
      '192.0.2.1',
    );

  test('counts wait within their bounds, and are written once it is back', async () => {
    const written: unknown[][] = [];
    let isAway = true;
    const manager = { query: async (_sql: string, values: unknown[]) => void written.push(values) };
    const source = () => {
      if (isAway) throw new DatabaseAwayError();
      return { manager } as unknown as DataSource;
    };
    const signals = new NumberSignals(source, new StandingClock(), { signals: 20, clientSlots: 1024 });
    for (let round = 0; round < 5; round += 1) {
      for (let number = 0; number < 100; number += 1) check(round * 100 + number, signals);
      await expect(signals.flush()).rejects.toBeInstanceOf(DatabaseAwayError);
    }
    isAway = false;
    await signals.flush();
    await signals.flush();
    expect(written).toHaveLength(1);
    // Six columns a row; the last is the count.
    expect(written[0]).toHaveLength(20 * 6);
    expect(written[0]!.filter((_value, at) => at % 6 === 5)).toEqual(Array(20).fill(1));
  });

  test('a statement of which nobody knows whether it took effect is not sent again', async () => {
    const sent: unknown[] = [];
    const manager = {
      query: async (_sql: string, values: unknown[]) => {
        sent.push(values);
        throw new Error('the connection was lost');
      },
    };
    const source = () => ({ manager }) as unknown as DataSource;
    const signals = new NumberSignals(source, new StandingClock(), { signals: 20, clientSlots: 64 });
    check(1, signals);
    await expect(signals.flush()).rejects.toThrow('was lost');
    await signals.flush();
    expect(sent).toHaveLength(1);
  });
});
