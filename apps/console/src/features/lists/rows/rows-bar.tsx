import { DownloadOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Flex, Popconfirm } from 'antd';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import type { ListUpload } from '../contract';
import { ROWS, UPLOAD } from '../list-addresses';
import type { Grid } from './use-grid';

interface Props {
  upload: ListUpload;
  onLeftOut: () => void;
  grid: Grid;
  readOnly: boolean;
}

/** From fault to fault, back what was done, and the way over Excel. */
export function RowsBar({ upload, onLeftOut, grid, readOnly }: Props) {
  return (
    <Flex wrap gap="small" align="center" className="rows-bar">
      <Button type="primary" onClick={() => grid.goToFault('next')}>
        下一处问题（n）
      </Button>
      <Button onClick={() => grid.goToFault('previous')}>上一处（p）</Button>
      {!readOnly && (
        <>
          <Button icon={<UndoOutlined />} disabled={!grid.canUndo} onClick={grid.undo}>
            撤销（u）
          </Button>
          <Button icon={<RedoOutlined />} disabled={!grid.canRedo} onClick={grid.redo}>
            重做
          </Button>
          <LeaveOut upload={upload} onDone={onLeftOut} />
        </>
      )}
      <Button icon={<DownloadOutlined />} href={`${UPLOAD.replace('{uploadId}', upload.id)}/faulty-workbook`}>
        下载标好问题的表
      </Button>
    </Flex>
  );
}

/** All rows that still have errors at once, and the way back. */
function LeaveOut({ upload, onDone }: { upload: ListUpload; onDone: () => void }) {
  const readAnew = useReadAnew();
  const leave = useAct(async (leftOut: boolean) => {
    const which = leftOut ? ({ severity: 'error' } as const) : ({ outcome: 'leftOut' } as const);
    await api.write('POST', `${ROWS}/leaving-out`, {
      path: { uploadId: upload.id },
      body: { ...which, leftOut },
    });
    await readAnew(UPLOAD);
    onDone();
  });
  const { errors = 0, leftOut = 0 } = upload.rowCounts ?? {};
  return (
    <>
      {errors > 0 && (
        <Popconfirm
          title={`这 ${errors} 行有错的都不要？`}
          description="它们不会提交，其余的照常提交。随时可以恢复。"
          okText="都不要"
          onConfirm={() => void leave.run(true)}
        >
          <Button loading={leave.running}>有错的都不要</Button>
        </Popconfirm>
      )}
      {leftOut > 0 && (
        <Button loading={leave.running} onClick={() => void leave.run(false)}>
          恢复不要的 {leftOut} 行
        </Button>
      )}
    </>
  );
}
