import { ArrowRightOutlined } from '@ant-design/icons';
import type { FieldChange } from '../contract';

/** What changes about one outlet, field by field: before → after. */
export function FieldChanges({ fields }: { fields: readonly FieldChange[] }) {
  if (fields.length === 0) return '不变';
  return (
    <ul className="field-changes">
      {fields.map(({ field, label, before, after }) => (
        <li key={field + label}>
          <span className="field-label">{label}</span>
          {before !== null && <del>{before}</del>}
          {before !== null && <ArrowRightOutlined aria-label="改成" />}
          {after === null ? <span>（空）</span> : <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
