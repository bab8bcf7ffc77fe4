import { Command } from 'commander';
import { idsBehindOptions } from './ids-behind-options.js';

const ID = '-1yMgbBMz8ciqFpSBzrJ3g';
const LATER = '1yMgbBMz8ciqFpSBzrJ3g-';

/** What a command like `certificate` makes of these words. */
function read(...words: string[]): { outlet: string | undefined; flags: object } {
  const command = new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .argument('[outlet]')
    .option('--out <file>')
    .option('--list')
    .option('--withdraw <token>');
  command.parse(idsBehindOptions(words, command.options), { from: 'user' });
  return { outlet: command.args[0], flags: command.opts() };
}

describe('an id that begins with a dash', () => {
  test.each([
    ['alone', [ID], { outlet: ID, flags: {} }],
    ['before an option', [ID, '--out', 'a.html'], { outlet: ID, flags: { out: 'a.html' } }],
    ['behind an option without a value', ['--list', ID], { outlet: ID, flags: { list: true } }],
    ['as the value of an option', ['--withdraw', ID], { outlet: undefined, flags: { withdraw: ID } }],
    ['behind dashes of the person', ['--', ID], { outlet: ID, flags: {} }],
    ['not, and so left where it is', [LATER, '--list'], { outlet: LATER, flags: { list: true } }],
  ])('%s', (_where, words, expected) => {
    expect(read(...words)).toEqual(expected);
  });

  test('is not made of an option that is mistyped', () => {
    expect(() => read('--lisst')).toThrow();
  });
});
