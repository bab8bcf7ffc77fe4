import { Table, type TableProps } from 'antd';

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: NonNullable<TableProps<Row>['columns']>;
  empty?: string;
}

/** Few figures in a table; a long one is turned over. */
export function FigureTable<Row extends object>({ label, rows, keyOf, columns, empty = '没有' }: Props<Row>) {
  return (
    <Table<Row>
      aria-label={label}
      size="small"
      columns={columns}
      dataSource={[...rows]}
      rowKey={keyOf}
      pagination={rows.length > 12 ? { pageSize: 12, size: 'small', showSizeChanger: false } : false}
      locale={{ emptyText: empty }}
    />
  );
}
