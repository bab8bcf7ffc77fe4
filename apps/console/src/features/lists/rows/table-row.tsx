import { CheckCircleFilled, CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { LIST_ROW_OUTCOME_LABELS } from '@jiweibao/shared';
import { Button } from 'antd';
import { memo } from 'react';
import type { UploadRow } from '../contract';
import { shownColumn } from './fault-navigation';
import type { RowActs } from './row-acts';
import type { RowSave } from './row-save';
import type { ShownColumn } from './shown-columns';
import { TableCell } from './table-cell';

interface Props {
  line: UploadRow;
  columns: readonly ShownColumn[];
  /** The column of the cell that keys act on, when it is in this row. */
  activeColumn: string | null;
  /** What the open cell's box begins with; null while it is shut. */
  openText: string | null;
  save: RowSave | null;
  /** The key Tab enters the table in this row. */
  entry: boolean;
  acts: RowActs;
  readOnly: boolean;
}

/** Drawn anew only when something of this row changed: a page has a hundred of them. */
export const TableRow = memo(function TableRow(props: Props) {
  const { line, columns, activeColumn, openText, save, entry, acts, readOnly } = props;
  const letters = columns.map(({ column }) => column);
  return (
    <tr className={line.leftOut ? 'row-left-out' : undefined}>
      <th scope="row" className="row-head">
        <span className="row-number">{line.rowNumber}</span>
        <RowState line={line} save={save} onSendAgain={() => acts.sendAgain(line.rowNumber)} />
        {line.returnReason !== null && <span className="row-returned">退回：{line.returnReason}</span>}
        {!readOnly && (
          <Button size="small" type="link" tabIndex={-1} onClick={() => acts.leaveOut(line, !line.leftOut)}>
            {line.leftOut ? '恢复这行' : '不要这行'}
          </Button>
        )}
      </th>
      {columns.map(({ column, title, label }, index) => (
        <TableCell
          key={column}
          line={line}
          column={column}
          name={label ?? title}
          faults={line.faults.filter((fault) => shownColumn(fault.column, letters) === column)}
          active={activeColumn === column}
          openText={activeColumn === column ? openText : null}
          entry={entry && index === 0}
          acts={acts}
          readOnly={readOnly}
        />
      ))}
    </tr>
  );
});

function RowState({
  line,
  save,
  onSendAgain,
}: {
  line: UploadRow;
  save: RowSave | null;
  onSendAgain: () => void;
}) {
  if (save?.state === 'saving') {
    return (
      <span className="row-state">
        <LoadingOutlined /> 保存中
      </span>
    );
  }
  if (save?.state === 'clash') {
    return (
      <span className="row-state row-unsaved">
        <CloseCircleFilled /> 同事也改了，请选
      </span>
    );
  }
  if (save?.state === 'failed') {
    return (
      <span className="row-state row-unsaved" title={save.words}>
        <CloseCircleFilled /> 没有存上
        <Button size="small" type="link" onClick={onSendAgain}>
          再试
        </Button>
      </span>
    );
  }
  const good = line.outcome === 'accepted' && line.faults.length === 0;
  return (
    <>
      {save?.state === 'saved' && (
        <span className="row-state row-saved">
          <CheckCircleFilled /> {good ? '已改好' : '已保存'}
        </span>
      )}
      {line.outcome !== null && line.outcome !== 'accepted' && line.outcome !== 'error' && (
        <span className="row-state">{LIST_ROW_OUTCOME_LABELS[line.outcome]}</span>
      )}
    </>
  );
}
