import { CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { LIST_FAULT_LABELS } from '@jiweibao/shared';
import type { RowFault, UploadRow } from '../contract';
import { CellEditor } from './cell-editor';
import type { RowActs } from './row-acts';

interface Props {
  line: UploadRow;
  column: string;
  /** What the column holds, for those who do not see it. */
  name: string;
  faults: readonly RowFault[];
  active: boolean;
  openText: string | null;
  entry: boolean;
  acts: RowActs;
  readOnly: boolean;
}

/** One cell: what it says, and what is wrong with it in words, with the quickest way to mend it. */
export function TableCell({ line, column, name, faults, active, openText, entry, acts, readOnly }: Props) {
  const place = { rowNumber: line.rowNumber, column };
  const text = line.cells[column] ?? '';
  const isError = faults.some(({ severity }) => severity === 'error');
  const mended = column in line.before;
  const classes = [
    faults.length > 0 && (isError ? 'cell-error' : 'cell-warning'),
    mended && 'cell-mended',
    active && 'cell-here',
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's, which opens the cell that has the focus
    <td
      data-cell={`${column}${line.rowNumber}`}
      tabIndex={active || entry ? 0 : -1}
      aria-invalid={isError || undefined}
      className={classes.filter(Boolean).join(' ') || undefined}
      title={mended ? `文件里写的是：${line.before[column] || '（空）'}` : undefined}
      onFocus={(event) => {
        if (!active && event.target === event.currentTarget) acts.go(place);
      }}
      onClick={(event) => {
        if (openText === null && !(event.target as HTMLElement).closest('button')) acts.edit(place);
      }}
    >
      {text}
      {openText !== null && (
        <CellEditor
          label={`第 ${line.rowNumber} 行，${name}`}
          text={openText}
          faults={faults}
          decision={line.decision}
          onSave={(changed, then) => acts.save(place, changed, then)}
          onCancel={acts.cancel}
          onDecide={(decision) => acts.decide(line, decision)}
        />
      )}
      {faults.map((fault) => (
        <FaultWords
          key={fault.code + fault.message}
          fault={fault}
          onTake={readOnly ? null : (suggestion) => acts.save(place, suggestion, 'stay')}
        />
      ))}
    </td>
  );
}

function FaultWords({ fault, onTake }: { fault: RowFault; onTake: ((text: string) => void) | null }) {
  const [first] = fault.suggestions;
  return (
    <span className={`fault fault-${fault.severity}`} title={fault.message}>
      {fault.severity === 'error' ? <CloseCircleFilled /> : <ExclamationCircleFilled />}{' '}
      {LIST_FAULT_LABELS[fault.code] ?? fault.message}
      {first !== undefined && onTake !== null && (
        <button type="button" className="fault-take" tabIndex={-1} onClick={() => onTake(first)}>
          改成“{first}”
        </button>
      )}
    </span>
  );
}
