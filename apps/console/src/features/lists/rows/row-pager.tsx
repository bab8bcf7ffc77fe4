import { Button, Flex, InputNumber } from 'antd';
import { useState } from 'react';
import type { RowsPage } from './use-rows-page';

/** A hundred rows at a time, on and back, or to one row. */
export function RowPager({ page }: { page: RowsPage }) {
  const [row, setRow] = useState<number | null>(null);
  const [first, last] = [page.lines?.[0], page.lines?.at(-1)];
  return (
    <Flex wrap gap="small" align="center" justify="center" className="row-pager">
      <Button disabled={page.back === null} onClick={page.back ?? undefined}>
        上一页
      </Button>
      {first !== undefined && last !== undefined && (
        <span className="quiet">
          第 {first.rowNumber} 行到第 {last.rowNumber} 行
        </span>
      )}
      <Button disabled={page.next === null} onClick={page.next ?? undefined}>
        下一页
      </Button>
      <InputNumber
        aria-label="到第几行"
        placeholder="行号"
        min={1}
        style={{ width: 90 }}
        value={row}
        onChange={setRow}
        onPressEnter={() => row !== null && page.goToRow(row)}
      />
      <Button disabled={row === null} onClick={() => row !== null && page.goToRow(row)}>
        到这一行
      </Button>
    </Flex>
  );
}
