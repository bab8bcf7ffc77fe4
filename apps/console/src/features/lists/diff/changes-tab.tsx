import type { ListChangeKind } from '@jiweibao/shared';
import { Checkbox, Flex, type TableProps, Tag } from 'antd';
import { useMemo } from 'react';
import { useList } from '../../../platform/queries';
import { useFilters } from '../../../platform/use-filters';
import { ListTable } from '../../../ui/list-table';
import type { ListChange, ListUpload } from '../contract';
import type { CHANGES, REVIEW_CHANGES } from '../list-addresses';
import { MarkOfOutlet } from '../review/mark-of-outlet';
import { markKey } from '../review/review-marks';
import type { Marks } from '../review/use-marks';
import { ChoiceForAll } from './choice-for-all';
import { ChoiceOfOutlet } from './choice-of-outlet';
import { FieldChanges } from './field-changes';
import { choiceAbout, choiceLabel } from './outlet-choice';
import { type Choices, useChoices } from './use-choices';

const FILTERS = ['left'] as const;
const EMPTY: Readonly<Record<ListChangeKind, string>> = {
  added: '没有新增的网点。',
  changed: '没有变更的网点。',
  missing: '名录里的网点，名单都写到了。',
};

interface Props {
  address: typeof CHANGES | typeof REVIEW_CHANGES;
  path: { uploadId: string };
  kind: ListChangeKind;
  /** Where choices may be made; null where one only looks. */
  upload?: ListUpload | null;
  /** What an officer notes of each; null where one only looks. */
  marks?: Marks | null;
}

/** The outlets of one kind of change; for those that would lose something, what is to become of them. */
export function ChangesTab({ address, path, kind, upload = null, marks = null }: Props) {
  const [{ left }, change] = useFilters(FILTERS);
  const onlyUndecided = left === '1' ? ('true' as const) : undefined;
  const list = useList(address, { path, query: { kind, onlyUndecided } });
  const choices = useChoices(path.uploadId, kind);
  const columns = useMemo(
    () => columnsOf(kind, upload === null ? null : choices, marks),
    [kind, upload, choices, marks],
  );
  const asked = kind === 'missing' ? upload?.diffCounts?.missing : upload?.diffCounts?.losing;
  return (
    <>
      {upload !== null && (asked ?? 0) > 0 && (
        <Flex wrap gap="middle" align="center" className="section-head">
          <Checkbox
            checked={onlyUndecided !== undefined}
            onChange={({ target }) => change({ left: target.checked ? '1' : '' })}
          >
            只看还没有选的
          </Checkbox>
          <ChoiceForAll kind={kind} count={asked ?? 0} onChoose={choices.forAll} />
        </Flex>
      )}
      <ListTable
        label={EMPTY[kind]}
        list={list}
        keyOf={({ position }) => String(position)}
        columns={columns}
        leastWidth={520}
        empty={onlyUndecided === undefined ? EMPTY[kind] : '都选好了。'}
      />
    </>
  );
}

function columnsOf(
  kind: ListChangeKind,
  choices: Choices | null,
  marks: Marks | null,
): NonNullable<TableProps<ListChange>['columns']> {
  return [
    {
      title: '网点',
      width: '26%',
      render: (_, { outletName, divisionName, rowNumber }) => (
        <>
          <b>{outletName}</b>
          <div className="quiet">
            {divisionName}
            {rowNumber !== null && `，第 ${rowNumber} 行`}
          </div>
        </>
      ),
    },
    {
      title: kind === 'added' ? '登记什么' : kind === 'changed' ? '从什么改成什么' : '现在怎样，以后怎样',
      render: (_, { fields }) => <FieldChanges fields={fields} />,
    },
    ...(kind === 'added'
      ? []
      : [
          {
            title: '怎么办',
            width: 200,
            render: (_: unknown, line: ListChange) => {
              if (kind === 'changed' && !line.loses) return '按名单改';
              if (choices === null) {
                return line.choice === null ? <Tag>没有选</Tag> : choiceLabel(choiceAbout(kind), line.choice);
              }
              return (
                <ChoiceOfOutlet
                  line={line}
                  chosen={choices.chosenFor(line)}
                  onChoose={(choice) => choices.forOne(line, choice)}
                />
              );
            },
          },
        ]),
    ...(marks === null
      ? []
      : [
          {
            title: '核对结果',
            width: 220,
            render: (_: unknown, line: ListChange) => (
              <MarkOfOutlet line={line} mark={marks.all[markKey(line)]} onMark={marks.mark} />
            ),
          },
        ]),
  ];
}
