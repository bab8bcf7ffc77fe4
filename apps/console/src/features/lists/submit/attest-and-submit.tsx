import { ApiProblem, LIST_ATTESTATION } from '@jiweibao/shared';
import { Alert, Button, Card, Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAgent } from '../../../platform/session';
import { useAct } from '../../../platform/use-act';
import type { ListUpload } from '../contract';
import { UPLOAD, UPLOADS } from '../list-addresses';
import { isAtWork } from '../upload-progress';
import { thingsLeft } from './things-left';

/** The statement, the tick of the one who stands by it, and the way to the bureau. */
export function AttestAndSubmit({ upload }: { upload: ListUpload }) {
  const { name } = useAgent();
  const [ticked, setTicked] = useState(false);
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const path = { uploadId: upload.id };
  const submit = useAct(
    async (_: undefined, idempotencyKey) => {
      try {
        await api.write('POST', `${UPLOAD}/attestation`, {
          path,
          body: { version: LIST_ATTESTATION.version },
        });
        await api.write('POST', `${UPLOAD}/submission`, { path, idempotencyKey });
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'registry-moved')
          navigate(`/lists/${upload.id}/diff`);
        throw error;
      } finally {
        await readAnew(UPLOAD, UPLOADS);
      }
    },
    { done: '已提交审核' },
  );
  const left = thingsLeft(upload);
  const working = isAtWork(upload.stage);
  return (
    <Card title="声明和提交" size="small">
      {left.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title="提交以前还要做："
          description={
            <ul className="plain-list">
              {left.map(({ words, step }) => (
                <li key={words}>
                  {words} <Link to={`/lists/${upload.id}/${step}`}>去办</Link>
                </li>
              ))}
            </ul>
          }
        />
      )}
      <blockquote className="attestation">{LIST_ATTESTATION.text}</blockquote>
      <Checkbox checked={ticked} onChange={({ target }) => setTicked(target.checked)}>
        我是{name}，代表本单位作上面的声明
      </Checkbox>
      <div className="step-foot">
        {working && <span className="quiet">正在检查，检查完就可以提交。</span>}
        <Button
          type="primary"
          size="large"
          disabled={!ticked || working || left.length > 0}
          loading={submit.running}
          onClick={() => void submit.run(undefined)}
        >
          提交审核
        </Button>
      </div>
    </Card>
  );
}
