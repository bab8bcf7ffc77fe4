import { Alert, Button, Flex } from 'antd';
import type { RowSaves } from './use-row-saves';

/** Cells that a colleague changed at the same time: both texts, and which of them is to stay. */
export function CellClashes({ saves: { clashes, settle } }: { saves: RowSaves }) {
  const all = [...clashes].flatMap(([rowNumber, cells]) =>
    Object.entries(cells).map(([column, clash]) => ({ rowNumber, column, ...clash })),
  );
  if (all.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title="同事刚才也改了这里，请选留哪一个"
      description={
        <ul className="plain-list">
          {all.map(({ rowNumber, column, typed, now, words }) => (
            <li key={`${column}${rowNumber}`}>
              <p>
                {words}您写的是“{typed || '（空）'}”，还没有存上。
              </p>
              <Flex gap="small" wrap>
                <Button size="small" onClick={() => settle(rowNumber, column, 'theirs')}>
                  留同事的“{now || '（空）'}”
                </Button>
                <Button size="small" onClick={() => settle(rowNumber, column, 'mine')}>
                  用我的“{typed || '（空）'}”
                </Button>
              </Flex>
            </li>
          ))}
        </ul>
      }
    />
  );
}
