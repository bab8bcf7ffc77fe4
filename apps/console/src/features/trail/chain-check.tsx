import { SafetyCertificateOutlined } from '@ant-design/icons';
import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Modal, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useRead } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { checkInWords } from './chain-words';

type Check = ApiSchemas['TrailCheckReply'];

/** Looks whether the newest entries are what was sealed. The province's alone. */
export function ChainCheck() {
  const [result, setResult] = useState<Check | null>(null);
  const { data } = useRead('/api/v1/staff/bureaus', {});
  const check = useAct(async () => setResult(await api.read('/api/v1/staff/audit/check')));
  if (data?.bureau.parentCode !== null) return null;
  return (
    <>
      <Button
        icon={<SafetyCertificateOutlined />}
        loading={check.running}
        onClick={() => void check.run(undefined)}
      >
        检查有没有被改过
      </Button>
      <Modal
        open={result !== null}
        title="检查结果"
        footer={null}
        onCancel={() => setResult(null)}
        width={560}
      >
        {result !== null && (
          <>
            <Alert
              type={result.faults.length === 0 ? 'success' : 'error'}
              showIcon
              title={result.faults.length === 0 ? '记录完好' : '记录有问题，请马上报告'}
            />
            <ul>
              {checkInWords(result).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p>把下面两样抄到别处，以后可以用命令行核对（audit-check）：第 {result.sealedThrough} 条，封印</p>
            <Typography.Text copyable code style={{ wordBreak: 'break-all' }}>
              {result.lastSeal}
            </Typography.Text>
          </>
        )}
      </Modal>
    </>
  );
}
