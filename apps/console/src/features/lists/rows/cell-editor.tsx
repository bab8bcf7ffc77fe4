import { Button, Popover } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { RowFault } from '../contract';
import { pickAfter } from './suggestion-choice';

interface Props {
  label: string;
  text: string;
  faults: readonly RowFault[];
  decision: string | null;
  onSave: (text: string, then: 'stay' | 'next' | 'previous') => void;
  onCancel: () => void;
  onDecide: (decision: string | null) => void;
}

/**
 * The box of an open cell, with what is wrong and what it may say instead below it. Arrow keys choose a suggestion; Enter takes it,
 * or what was typed, and goes on to the next fault.
 */
export function CellEditor({ label, text, faults, decision, onSave, onCancel, onDecide }: Props) {
  const [typed, setTyped] = useState(text);
  const [picked, setPicked] = useState<number | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const suggestions = [...new Set(faults.flatMap((fault) => fault.suggestions))];
  const candidates = faults.flatMap((fault) => fault.candidates);
  const done = useRef(false);

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  function save(value: string, then: 'stay' | 'next' | 'previous') {
    if (done.current) return;
    done.current = true;
    onSave(value, then);
  }

  function press(event: KeyboardEvent) {
    // Enter that ends the input of Chinese characters is not the end of the cell.
    if (event.nativeEvent.isComposing) return;
    const next = pickAfter(picked, event.key, suggestions.length);
    if (next !== undefined) setPicked(next);
    else if (event.key === 'Enter' || event.key === 'Tab') {
      save(picked === null ? typed : (suggestions[picked] ?? typed), event.shiftKey ? 'previous' : 'next');
    } else if (event.key === 'Escape') {
      done.current = true;
      onCancel();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const help = (
    <div className="cell-help">
      {faults.map(({ code, message }) => (
        <p key={code + message}>{message}</p>
      ))}
      {suggestions.length > 0 && (
        <div role="listbox" id={listId} aria-label="可以改成" className="suggestions">
          {suggestions.map((suggestion, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the option that is picked
            <div
              key={suggestion}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={picked === index}
              className={picked === index ? 'suggestion picked' : 'suggestion'}
              onMouseDown={(event) => {
                event.preventDefault();
                save(suggestion, 'next');
              }}
            >
              {suggestion}
            </div>
          ))}
        </div>
      )}
      {candidates.map(({ outletId, name, place }) => (
        <div key={outletId} className="candidate">
          <span>
            {name}
            <br />
            <small>{place}</small>
          </span>
          <Button
            size="small"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onDecide(outletId)}
          >
            就是这家
          </Button>
        </div>
      ))}
      {candidates.length > 0 && (
        <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={() => onDecide('new')}>
          都不是，是新网点
        </Button>
      )}
      {decision !== null && (
        <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={() => onDecide(null)}>
          {decision === 'new' ? '已选“新网点”，重新选' : '已选定网点，重新选'}
        </Button>
      )}
      <p className="keys">{suggestions.length > 0 && '↓ 选建议，'}回车保存并到下一处，Esc 不改</p>
    </div>
  );
  return (
    <Popover open content={help} placement="bottomLeft" arrow={false} trigger={[]}>
      <input
        ref={box}
        className="cell-box"
        aria-label={label}
        role="combobox"
        aria-expanded={suggestions.length > 0}
        aria-controls={suggestions.length > 0 ? listId : undefined}
        aria-activedescendant={picked === null ? undefined : `${listId}-${picked}`}
        value={typed}
        maxLength={1000}
        onChange={(event) => {
          setTyped(event.target.value);
          setPicked(null);
        }}
        onKeyDown={press}
        onBlur={() => save(typed, 'stay')}
      />
    </Popover>
  );
}
