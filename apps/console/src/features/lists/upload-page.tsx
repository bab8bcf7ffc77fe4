import { isListUploadEditable, LIST_UPLOAD_STATE_LABELS } from '@jiweibao/shared';
import { Alert, Button, Flex, Popconfirm, Steps, Tag } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { api } from '../../platform/api';
import { useRead, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { ProblemNotice } from '../../ui/problem-notice';
import { UnopenedPage } from '../../ui/unopened-page';
import { ColumnsStep } from './columns/columns-step';
import type { ListUpload } from './contract';
import { DiffStep } from './diff/diff-step';
import { CHANGES, CONFLICTS, UPLOAD, UPLOADS } from './list-addresses';
import { RowsStep } from './rows/rows-step';
import { SubmitStep } from './submit/submit-step';
import { NewVersion } from './upload/new-version';
import { UploadProgress } from './upload/upload-progress-notice';
import { isAtWork, percentDone, progressWords } from './upload-progress';
import {
  firstStep,
  isOpenStep,
  isUploadStep,
  stepState,
  UPLOAD_STEP_LABELS,
  UPLOAD_STEPS,
  type UploadStep,
} from './upload-steps';
import './lists.css';

const BUSY_SECONDS = 1;
/** So that what a colleague does to the same list is seen without asking. */
const IDLE_SECONDS = 20;

/** One list on its way from the file to the bureau. Everything is kept by the service; whoever comes back goes on where it stands. */
export default function UploadPage() {
  const { uploadId = '', step } = useParams();
  const working = useRef(true);
  const parameters = { path: { uploadId } };
  const { data, error, refetch } = useRead(UPLOAD, parameters, {
    refreshSeconds: working.current ? BUSY_SECONDS : IDLE_SECONDS,
  });
  working.current = data === undefined || isAtWork(data.stage);
  useDiffReadAnew(data);
  if (data === undefined) {
    if (error === null) return <Loading />;
    return (
      <UnopenedPage
        title="打不开这份名单"
        acts={<Link to="/lists">回到网点名单</Link>}
        error={error}
        again={() => void refetch()}
      />
    );
  }
  if (!isUploadStep(step) || (!isOpenStep(step, data) && !isAtWork(data.stage))) {
    // Before the first reading is done, nobody knows yet what is left to do.
    if (step === 'columns' || !isAtWork(data.stage)) {
      const to = firstStep(data);
      if (to !== step) return <Navigate to={`/lists/${uploadId}/${to}`} replace />;
    }
  }
  const at = isUploadStep(step) ? step : 'columns';
  return (
    <>
      <PageHeading
        title={data.fileName}
        hint={<Hint upload={data} />}
        acts={
          <>
            {data.acts.includes('discard') && <Discard upload={data} />}
            {isListUploadEditable(data.state) && <NewVersion upload={data} />}
          </>
        }
      />
      <StepBar upload={data} at={at} />
      {error !== null && <ProblemNotice error={error} again={() => void refetch()} />}
      {data.reviewWord !== null && data.state === 'returned' && (
        <Alert
          type="warning"
          showIcon
          title={`审核机关退回：${data.reviewWord}`}
          description="每一行的理由写在那一行上。改好以后重新提交。"
          action={<Link to={`/lists/${uploadId}/rows?show=returned`}>看被退回的行</Link>}
        />
      )}
      <UploadProgress upload={data} />
      {data.stage !== 'failed' && <Step key={data.fileVersion} upload={data} at={at} />}
    </>
  );
}

function Step({ upload, at }: { upload: ListUpload; at: UploadStep }) {
  if (at === 'columns') return <ColumnsStep upload={upload} />;
  if (at === 'rows') return <RowsStep upload={upload} />;
  if (at === 'diff') return <DiffStep upload={upload} />;
  return <SubmitStep upload={upload} />;
}

function StepBar({ upload, at }: { upload: ListUpload; at: UploadStep }) {
  const navigate = useNavigate();
  return (
    <nav aria-label="步骤" className="step-bar">
      <Steps
        size="small"
        responsive={false}
        current={UPLOAD_STEPS.indexOf(at)}
        onChange={(index) => navigate(`/lists/${upload.id}/${UPLOAD_STEPS[index]}`)}
        items={UPLOAD_STEPS.map((step) => ({
          title: UPLOAD_STEP_LABELS[step],
          disabled: !isOpenStep(step, upload),
          status: step === at ? 'process' : stepState(step, upload) === 'done' ? 'finish' : 'wait',
        }))}
      />
    </nav>
  );
}

function Hint({
  upload: { state, stage, progress, fileVersion, createdBy, changedAt },
}: {
  upload: ListUpload;
}) {
  return (
    <Flex wrap gap="small" align="center">
      <Tag>{LIST_UPLOAD_STATE_LABELS[state]}</Tag>
      <span>
        {createdBy !== null && `${createdBy} 上传，`}
        {fileVersion > 1 && `第 ${fileVersion} 版，`}最近改动 {timeText(changedAt)}
      </span>
      {isAtWork(stage) && (
        <span role="status">
          {progressWords(stage, progress)}（{percentDone(stage, progress)}%）
        </span>
      )}
    </Flex>
  );
}

/** What hangs on the comparison is read anew once it is done again. */
function useDiffReadAnew(upload: ListUpload | undefined): void {
  const readAnew = useReadAnew();
  const stage = upload?.stage;
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage && stage === 'ready') void readAnew(CHANGES, CONFLICTS, UPLOADS);
    before.current = stage;
  }, [stage, readAnew]);
}

function Discard({ upload }: { upload: ListUpload }) {
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const discard = useAct(
    async () => {
      await api.write('POST', `${UPLOAD}/discarding`, { path: { uploadId: upload.id } });
      await readAnew(UPLOADS);
    },
    { done: '这份名单已作废' },
  );
  return (
    <Popconfirm
      title="不要这份名单了？"
      description="改过的内容不再保留。已经发布的网点不受影响。"
      okText="不要了"
      okButtonProps={{ danger: true }}
      onConfirm={async () => {
        if (await discard.run(undefined)) navigate('/lists');
      }}
    >
      <Button danger loading={discard.running}>
        作废
      </Button>
    </Popconfirm>
  );
}
