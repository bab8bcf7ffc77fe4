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
  return { sent, put };
}

test('changes of one row are sent one after the other, and all that was typed is shown meanwhile', async () => {
  const { sent, put } = slowService();
  const { result } = renderHook(() => useRowSaves(put, () => undefined));
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
  const { sent, put } = slowService();
  const { result } = renderHook(() => useRowSaves(put, () => undefined));
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
