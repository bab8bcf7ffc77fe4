import { type CellPlace, faultBeside, faultPlaces } from './fault-navigation';

const COLUMNS = ['A', 'B', 'AA'];
const LINES = [
  { rowNumber: 3, faults: [{ column: 'AA' }, { column: 'A' }] },
  { rowNumber: 4, faults: [] },
  { rowNumber: 9, faults: [{ column: 'B' }, { column: 'B' }] },
];
const PLACES = faultPlaces(LINES, COLUMNS);

test('faults stand row by row from left to right, each cell once', () => {
  expect(PLACES).toEqual([
    { rowNumber: 3, column: 'A' },
    { rowNumber: 3, column: 'AA' },
    { rowNumber: 9, column: 'B' },
  ]);
});

test('a fault of a column that is not shown is found in the first', () => {
  expect(faultPlaces([{ rowNumber: 5, faults: [{ column: 'Z' }] }], COLUMNS)).toEqual([
    { rowNumber: 5, column: 'A' },
  ]);
});

test('the next fault is found from a cell that has none', () => {
  expect(faultBeside(PLACES, COLUMNS, { rowNumber: 4, column: 'B' }, 'next')).toEqual(PLACES[2]);
  expect(faultBeside(PLACES, COLUMNS, { rowNumber: 4, column: 'B' }, 'previous')).toEqual(PLACES[1]);
});

test('there is nothing after the last and nothing before the first', () => {
  expect(faultBeside(PLACES, COLUMNS, PLACES.at(-1)!, 'next')).toBeNull();
  expect(faultBeside(PLACES, COLUMNS, PLACES[0]!, 'previous')).toBeNull();
});

test('going on from one to the next visits every fault once, there and back', () => {
  const visit = (direction: 'next' | 'previous') => {
    const visited: CellPlace[] = [];
    for (let at = faultBeside(PLACES, COLUMNS, null, direction); at !== null; ) {
      visited.push(at);
      at = faultBeside(PLACES, COLUMNS, at, direction);
    }
    return visited;
  };
  expect(visit('next')).toEqual(PLACES);
  expect(visit('previous')).toEqual(PLACES.toReversed());
});
