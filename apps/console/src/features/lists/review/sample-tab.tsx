import { LIST_CHANGE_KIND_LABELS } from '@jiweibao/shared';
import { Button, Flex, InputNumber, Progress, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { useRead } from '../../../platform/queries';
import { useFilters } from '../../../platform/use-filters';
import { Loading } from '../../../ui/loading';
import { ProblemNotice } from '../../../ui/problem-notice';
import type { ListChange, ListReview } from '../contract';
import { FieldChanges } from '../diff/field-changes';
import { REVIEW_SAMPLE } from '../list-addresses';
import { MarkOfOutlet } from './mark-of-outlet';
import { markKey } from './review-marks';
import type { Marks } from './use-marks';

const FILTERS = ['size'] as const;
const USUAL_SIZE = 20;
const LARGEST = 500;

/** So many changes drawn by lot, each to be looked into: what a large list can be judged by. */
export function SampleTab({ review, marks }: { review: ListReview; marks: Marks }) {
  const [filters, change] = useFilters(FILTERS);
  const size = Math.min(LARGEST, Math.max(1, Number(filters.size) || USUAL_SIZE));
  const [wanted, setWanted] = useState(size);
  const { data, error, refetch } = useRead(
    REVIEW_SAMPLE,
    { path: { uploadId: review.id }, query: { size } },
    { still: true },
  );
  if (data === undefined) {
    return error === null ? <Loading /> : <ProblemNotice error={error} again={() => void refetch()} />;
  }
  const { lines } = data;
  const looked = lines.filter((line) => marks.all[markKey(line)] !== undefined);
  const wrong = looked.filter((line) => marks.all[markKey(line)]?.verdict === 'wrong').length;
  return (
    <>
      <p className="quiet">
        随机抽出来的，谁抽都一样，提交以前总代理不知道会抽到哪些。打电话、看地图、查执照，逐个记“对”或“不对”；不对的退回时写在那一行上。
      </p>
      <Flex wrap gap="small" align="center" className="section-head">
        <InputNumber
          aria-label="抽多少个网点"
          prefix="抽"
          suffix="个"
          style={{ width: 130 }}
          min={1}
          max={LARGEST}
          value={wanted}
          onChange={(value) => setWanted(value ?? USUAL_SIZE)}
        />
        <Button onClick={() => change({ size: String(wanted) })}>抽</Button>
        <span>
          已看 {looked.length} / {lines.length} 个，不对 {wrong} 个
        </span>
        <Progress
          aria-label="抽查进度"
          percent={lines.length === 0 ? 0 : Math.round((looked.length / lines.length) * 100)}
          style={{ width: 160 }}
          size="small"
        />
      </Flex>
      <Table
        aria-label="抽到的网点"
        size="small"
        pagination={false}
        rowKey={markKey}
        columns={columnsOf(review.acts.includes('return') ? marks : null)}
        dataSource={lines}
        scroll={{ x: 720 }}
        locale={{ emptyText: '没有可以抽的：这份名单什么都不改。' }}
      />
    </>
  );
}

function columnsOf(marks: Marks | null): NonNullable<TableProps<ListChange>['columns']> {
  return [
    {
      title: '网点',
      width: 240,
      render: (_, { kind, outletName, divisionName, rowNumber }) => (
        <>
          <b>{outletName}</b>
          <div className="quiet">
            {LIST_CHANGE_KIND_LABELS[kind]}，{divisionName}
            {rowNumber !== null && `，第 ${rowNumber} 行`}
          </div>
        </>
      ),
    },
    { title: '名单怎么说', render: (_, { fields }) => <FieldChanges fields={fields} /> },
    ...(marks === null
      ? []
      : [
          {
            title: '核对结果',
            width: 240,
            render: (_: unknown, line: ListChange) => (
              <MarkOfOutlet line={line} mark={marks.all[markKey(line)]} onMark={marks.mark} />
            ),
          },
        ]),
  ];
}
