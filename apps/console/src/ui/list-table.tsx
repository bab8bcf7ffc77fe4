import { Button, Empty, Table, type TableProps } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { ReadList } from '../platform/queries';
import { useHotkeys } from '../platform/use-hotkeys';
import { ProblemNotice } from './problem-notice';

interface Props<Line> {
  list: ReadList<Line>;
  columns: NonNullable<TableProps<Line>['columns']>;
  keyOf: (line: Line) => string;
  /** What it says when there is nothing, and what to do then. */
  empty: ReactNode;
  /** Opens a line, by click or by the Enter key. */
  open?: (line: Line) => void;
  selection?: TableProps<Line>['rowSelection'];
  /** Says whose lines these are, for those who do not see the page. */
  label: string;
  /** Under which the line that one stood on is found again when the list is shown anew: an address, or a name. */
  place?: string;
  /** In pixels; where columns need more than a phone is wide, the table alone scrolls. */
  leastWidth?: number;
}

/**
 * A list that the server filters, sorts and pages. Keys: `j` and `k` go to the next and the previous line, Enter opens it, `x`
 * chooses it where lines can be chosen.
 */
export function ListTable<Line extends object>(props: Props<Line>) {
  const { list, columns, keyOf, empty, open, selection, label, leastWidth, place } = props;
  const { here, stand } = usePlace(list.lines, keyOf, place);
  const at = here === undefined ? -1 : list.lines.indexOf(here);
  const go = (to: number) => {
    const line = list.lines[Math.max(0, Math.min(to, list.lines.length - 1))];
    if (line !== undefined) stand(line);
  };
  const choose = () => {
    if (here === undefined || selection?.onChange === undefined) return;
    const chosen = toggled(selection.selectedRowKeys?.map(String) ?? [], keyOf(here));
    const lines = list.lines.filter((line) => chosen.includes(keyOf(line)));
    selection.onChange(chosen, lines, { type: 'single' });
  };
  const openHere = () => {
    if (here !== undefined) open?.(here);
  };
  useHotkeys({ j: () => go(at + 1), k: () => go(at - 1), x: choose, Enter: openHere });

  if (list.error !== null && list.lines.length === 0)
    return <ProblemNotice error={list.error} again={list.again} />;
  return (
    <>
      <Table<Line>
        aria-label={label}
        size="small"
        columns={columns}
        dataSource={list.lines as Line[]}
        rowKey={keyOf}
        loading={list.isLoading}
        pagination={false}
        // The table would repeat the box that chooses all where nobody sees it, and keys would reach it.
        rowSelection={selection && { hideSelectAll: true, ...selection }}
        scroll={leastWidth === undefined ? undefined : { x: leastWidth }}
        rowClassName={(line) =>
          [line === here && 'line-here', open && 'line-opens'].filter(Boolean).join(' ')
        }
        onRow={(line) => ({
          onClick: (event) => {
            // Links and buttons in a line do their own thing.
            if (!open || (event.target as HTMLElement).closest('a, button, input, label')) return;
            stand(line);
            open(line);
          },
        })}
        locale={{
          // Nothing is said of what is still being read: a dimmed "there is none" would be believed.
          emptyText: list.isLoading ? (
            <div className="table-reading" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} />
          ),
        }}
      />
      {list.error !== null && <ProblemNotice error={list.error} again={list.again} />}
      {list.lines.length > 0 && (
        <div className="list-foot">
          {list.loadMore === null ? (
            `共 ${list.lines.length} 条`
          ) : (
            <Button onClick={list.loadMore} loading={list.isLoadingMore}>
              {`已显示 ${list.lines.length} 条，再显示一些`}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** Lines by the place of the list that they were last stood on, for as long as the page stays loaded. */
const PLACES = new Map<string, string>();

/** The line that one stands on: the same one when the list is read anew and others came before it. */
function usePlace<Line>(lines: readonly Line[], keyOf: (line: Line) => string, place: string | undefined) {
  const [key, setKey] = useState(() => (place === undefined ? undefined : PLACES.get(place)));
  const here = lines.find((line) => keyOf(line) === key);
  useEffect(() => {
    if (key !== undefined) document.querySelector('.line-here')?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  const stand = (line: Line) => {
    setKey(keyOf(line));
    if (place !== undefined) PLACES.set(place, keyOf(line));
  };
  return { here, stand };
}

function toggled(keys: string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}
