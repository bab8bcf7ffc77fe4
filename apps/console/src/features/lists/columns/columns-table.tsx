import { CheckCircleFilled } from '@ant-design/icons';
import { LIST_FIELD_LABELS, LIST_FIELDS, type ListField } from '@jiweibao/shared';
import { Select } from 'antd';
import type { LayoutColumn } from '../contract';
import type { ColumnFields } from './mapping-draft';

const NOT_READ = 'none';
const OPTIONS = [
  { value: NOT_READ, label: '不读这一列' },
  ...LIST_FIELDS.map((field) => ({ value: field, label: LIST_FIELD_LABELS[field] })),
];

interface Props {
  columns: readonly LayoutColumn[];
  fields: ColumnFields;
  onChoose: (column: string, field: ListField | null) => void;
  readOnly: boolean;
}

/** One line a column: its header, a few of its values, and what it is. */
export function ColumnsTable({ columns, fields, onChoose, readOnly }: Props) {
  return (
    <table className="columns-table" aria-label="每一列是什么">
      <thead>
        <tr>
          <th scope="col">列</th>
          <th scope="col">表头</th>
          <th scope="col">是什么</th>
          <th scope="col">开头的几个值</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, title, personal, samples }) => (
          <tr key={column} className={fields[column] === undefined ? 'column-unread' : undefined}>
            <td>{column}</td>
            <th scope="row">{title || '（没有字）'}</th>
            <td>
              {personal ? (
                <span className="quiet">个人信息，不读取</span>
              ) : (
                <>
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    aria-label={`${column} 列“${title}”是什么`}
                    style={{ width: 190 }}
                    disabled={readOnly}
                    value={fields[column] ?? NOT_READ}
                    options={OPTIONS}
                    onChange={(value) => onChoose(column, value === NOT_READ ? null : (value as ListField))}
                  />
                  {fields[column] !== undefined && <CheckCircleFilled className="column-known" />}
                </>
              )}
            </td>
            <td className="samples">
              {samples.map((sample) => (
                <span key={sample}>{sample}</span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
