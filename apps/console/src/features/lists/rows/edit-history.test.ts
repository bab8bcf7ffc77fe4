import { type CellEdit, NO_EDITS, recorded, redo, renewed, undo } from './edit-history';

const edit = (rowNumber: number, before: string, after: string): CellEdit => ({
  rowNumber,
  column: 'C',
  before,
  after,
});
const FIRST = edit(3, '长安', '长安区');
const SECOND = edit(9, '', '桥西区');

test('undo takes back the last edit first, then the one before, then nothing', () => {
  const both = recorded(recorded(NO_EDITS, FIRST), SECOND);
  const once = undo(both);
  expect(once.edit).toEqual(edit(9, '桥西区', ''));
  const twice = undo(once.history);
  expect(twice.edit).toEqual(edit(3, '长安区', '长安'));
  expect(undo(twice.history)).toEqual({ history: twice.history, edit: null });
});

test('what was undone is done again in the order in which it was done', () => {
  const both = recorded(recorded(NO_EDITS, FIRST), SECOND);
  const none = undo(undo(both).history).history;
  const again = redo(none);
  expect(again.edit).toEqual(FIRST);
  expect(redo(again.history).edit).toEqual(SECOND);
});

test('after something new, what was undone is gone', () => {
  const undone = undo(recorded(NO_EDITS, FIRST)).history;
  const anew = recorded(undone, SECOND);
  expect(redo(anew).edit).toBeNull();
  expect(undo(anew).edit).toEqual(edit(9, '桥西区', ''));
});

test('a change of many cells is undone as one, before the edit that led to it', () => {
  const bulk = { bulkFixId: 'first', column: 'C', from: '长安', to: '长安区' };
  const both = recorded(recorded(NO_EDITS, FIRST), bulk);
  const once = undo(both);
  expect(once.edit).toBe(bulk);
  expect(undo(once.history).edit).toEqual(edit(3, '长安区', '长安'));
  const again = redo(once.history);
  expect(again.edit).toBe(bulk);
  const second = { ...bulk, bulkFixId: 'second' };
  expect(undo(renewed(again.history, second)).edit).toBe(second);
});
