import { InvalidArgumentError } from 'commander';
import { batchNumber, decision, divisionCodes } from './option-values.js';

it('gathers decisions by row, whatever the column', () => {
  const first = decision('D17=new', new Map());
  expect([...decision('18=AbC_-0123456789abcdefgh', first)]).toEqual([
    [17, 'new'],
    [18, { outletId: 'AbC_-0123456789abcdefgh' }],
  ]);
});

it.each(['D17', 'D=new', '=new', 'D17='])('refuses the decision %s', (value) => {
  expect(() => decision(value, new Map())).toThrow(InvalidArgumentError);
});

it('reads division codes as strings', () => {
  expect(divisionCodes('13, 1301,130102')).toEqual(['13', '1301', '130102']);
});

it.each(['石家庄', '130', '1301,,1302'])('refuses the divisions %s', (value) => {
  expect(() => divisionCodes(value)).toThrow(InvalidArgumentError);
});

it.each(['0', '-1', '1.5', 'abc', ''])('refuses the batch %j', (value) => {
  expect(() => batchNumber(value)).toThrow(InvalidArgumentError);
});
