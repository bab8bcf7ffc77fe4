import { ApiProblem } from '@jiweibao/shared';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { UploadRow } from '../contract';
import { type RowChange, useRowSaves } from './use-row-saves';

const line = (rowNumber: number, cells: Record<string, string>): UploadRow => ({
  rowNumber,
  cells,
  before: {},
  leftOut: false,
  decision: null,
  outcome: 'error',
  faults: [],
  returnReason: null,
});
const READ = line(7, { B: '演示店', C: '' });

/** A service that answers one sending at a time, when it is told to. */
function slowService() {
  const sent: { change: RowChange; answer: (failure?: Error) => void }[] = [];
  const kept = { ...READ.cells };
  const put = (rowNumber: number, change: RowChange) =>
    new Promise<UploadRow>((resolve, reject) => {
      sent.push({
        change,
        answer: (failure) => {
          if (failure) return reject(failure);
          Object.assign(kept, change.cells);
          resolve(line(rowNumber, { ...kept }));
        },
      });
    });
  const read = async (rowNumber: number) => line(rowNumber, { ...kept });
  return { sent, put, read, kept };
}

test('changes of one row are sent one after the other, and all that was typed is shown meanwhile', async () => {
  const { sent, put, read } = slowService();
  const { result } = renderHook(() => useRowSaves(put, read, () => undefined));
  act(() => result.current.send(7, { cells: { B: '甲' } }));
  await waitFor(() => expect(sent).toHaveLength(1));
  act(() => result.current.send(7, { cells: { C: '乙' } }));
  expect(result.current.shown(READ).cells).toEqual({ B: '甲', C: '乙' });
  expect(sent).toHaveLength(1);
  await act(async () => sent[0]!.answer());
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(result.current.shown(READ).cells).toEqual({ B: '甲', C: '乙' });
  expect(result.current.unsaved).toBe(true);
  await act(async () => sent[1]!.answer());
  expect(result.current.shown(READ).cells).toEqual({ B: '甲', C: '乙' });
  expect(result.current.unsaved).toBe(false);
});

test('what was not saved stays on the page with what was typed after it, and is sent again together', async () => {
  const { sent, put, read } = slowService();
  const { result } = renderHook(() => useRowSaves(put, read, () => undefined));
  act(() => result.current.send(7, { cells: { B: '甲', C: '旧' } }));
  await waitFor(() => expect(sent).toHaveLength(1));
  await act(async () => sent[0]!.answer(new Error('no answer')));
  expect(result.current.saves.get(7)).toMatchObject({ state: 'failed' });
  expect(result.current.shown(READ).cells).toEqual({ B: '甲', C: '旧' });
  act(() => result.current.send(7, { cells: { C: '新' } }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]!.change.cells).toEqual({ B: '甲', C: '新' });
  await act(async () => sent[1]!.answer());
  expect(result.current.saves.get(7)).toEqual({ state: 'saved' });
  expect(result.current.unsaved).toBe(false);
});

const clashAt = (column: string) =>
  new ApiProblem({
    type: 'about:blank',
    title: '没有保存',
    status: 409,
    code: 'list-row-changed',
    detail: '同事改了。',
    errors: [{ field: `cells.${column}`, code: 'cell-changed', detail: '演示同事改成了“丙”。' }],
  });

/** Typed while a colleague changed the cell B to 丙; the cell C was nobody's. */
async function clashed() {
  const service = slowService();
  const { result } = renderHook(() => useRowSaves(service.put, service.read, () => undefined));
  act(() => result.current.send(7, { cells: { B: '甲', C: '乙' }, seen: { B: '演示店', C: '' } }));
  await waitFor(() => expect(service.sent).toHaveLength(1));
  service.kept.B = '丙';
  await act(async () => service.sent[0]!.answer(clashAt('B')));
  await waitFor(() => expect(service.sent).toHaveLength(2));
  await act(async () => service.sent[1]!.answer());
  return { result, ...service };
}

test('what a colleague’s change was in the way of stays on the page beside it, and the rest of the row is saved', async () => {
  const { result, sent } = await clashed();
  expect(sent[1]!.change).toMatchObject({ cells: { C: '乙' } });
  expect(sent[1]!.change.cells).not.toHaveProperty('B');
  expect(result.current.clashes.get(7)).toEqual({
    B: { typed: '甲', now: '丙', words: '演示同事改成了“丙”。' },
  });
  expect(result.current.shown(READ).cells).toEqual({ B: '甲', C: '乙' });
  expect(result.current.saves.get(7)).toEqual({ state: 'clash' });
  expect(result.current.unsaved).toBe(true);
});

test('one’s own text is sent as by somebody who has seen the other', async () => {
  const { result, sent } = await clashed();
  act(() => result.current.settle(7, 'B', 'mine'));
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]!.change).toEqual({ cells: { B: '甲' }, seen: { B: '丙' } });
  await act(async () => sent[2]!.answer());
  expect(result.current.shown(READ).cells).toEqual({ B: '甲', C: '乙' });
  expect(result.current.unsaved).toBe(false);
});

test('the colleague’s text is left by sending nothing, and typing anew is to have seen it', async () => {
  const first = await clashed();
  act(() => first.result.current.settle(7, 'B', 'theirs'));
  expect(first.sent).toHaveLength(2);
  expect(first.result.current.shown(READ).cells).toEqual({ B: '丙', C: '乙' });
  expect(first.result.current.unsaved).toBe(false);
  const second = await clashed();
  act(() => second.result.current.send(7, { cells: { B: '丁' }, seen: { B: '甲' } }));
  await waitFor(() => expect(second.sent).toHaveLength(3));
  expect(second.sent[2]!.change).toEqual({ cells: { B: '丁' }, seen: { B: '丙' } });
  expect(second.result.current.clashes.size).toBe(0);
});
