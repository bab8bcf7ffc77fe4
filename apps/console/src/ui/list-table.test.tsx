import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ReadList } from '../platform/queries';
import { ListTable } from './list-table';

interface Line {
  id: string;
}

const LINES = ['甲', '乙', '丙'].map((id) => ({ id }));

function show(list: Partial<ReadList<Line>>, more: { open?: (line: Line) => void } = {}) {
  const whole: ReadList<Line> = {
    ...{ lines: LINES, isLoading: false, error: null, loadMore: null, isLoadingMore: false },
    again: () => undefined,
    ...list,
  };
  render(
    <ListTable
      list={whole}
      label="案件"
      keyOf={({ id }) => id}
      columns={[{ title: '编号', dataIndex: 'id' }]}
      empty="没有案件，换一个筛选条件看看。"
      {...more}
    />,
  );
}

function press(...keys: string[]) {
  for (const key of keys) fireEvent.keyDown(window, { key });
}

test.each([
  [['j', 'Enter'], '甲'],
  [['j', 'j', 'Enter'], '乙'],
  [['j', 'j', 'j', 'j', 'j', 'Enter'], '丙'],
  [['j', 'j', 'k', 'Enter'], '甲'],
])('the keys %j open the line %s', (keys, opened) => {
  const open = jest.fn();
  show({}, { open });
  press(...keys);
  expect(open.mock.calls).toEqual([[{ id: opened }]]);
});

test('keys are letters to whoever types', () => {
  const open = jest.fn();
  show({}, { open });
  const field = document.body.appendChild(document.createElement('input'));
  fireEvent.keyDown(field, { key: 'j' });
  fireEvent.keyDown(field, { key: 'Enter' });
  field.remove();
  expect(open).not.toHaveBeenCalled();
});

test('a list of which more is to come says how many are shown, and one that is whole how many there are', () => {
  show({ loadMore: () => undefined });
  expect(screen.getByRole('button').textContent).toContain('已显示 3 条');
});

test('of a list that is still being read, nobody is told that it is empty', () => {
  show({ lines: [], isLoading: true });
  expect(screen.queryByText('没有案件，换一个筛选条件看看。')).toBeNull();
});

test('an empty list says what to do, and one that could not be read offers another try', () => {
  show({ lines: [] });
  expect(screen.getByText('没有案件，换一个筛选条件看看。')).toBeTruthy();
  const again = jest.fn();
  show({ lines: [], error: new Error('broken'), again });
  fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: '再试一次' }));
  expect(again).toHaveBeenCalled();
});
