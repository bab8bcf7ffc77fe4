import { AGENT_APPLICATION_STATE_LABELS, type ApiSchemas } from '@jiweibao/shared';
import { Alert, Descriptions, Flex, Input, Tag } from 'antd';
import { useState } from 'react';
import { trackApplication } from '../../platform/agent-applications';
import { problemWords } from '../../platform/problem-words';
import { timeText } from '../../platform/times';

const COLORS = { pending: 'processing', approved: 'success', returned: 'error' } as const;

/** How an application stands, by its code. */
export function ApplicationTrack({ start }: { start: string }) {
  const [found, setFound] = useState<ApiSchemas['OwnApplicationReply'] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  async function ask(code: string) {
    if (code.trim() === '') return;
    setAsking(true);
    setProblem(null);
    setFound(null);
    try {
      setFound(await trackApplication(code.trim()));
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setAsking(false);
    }
  }
  return (
    <Flex vertical gap="middle">
      <Input.Search
        aria-label="查询码"
        placeholder="提交时得到的查询码"
        defaultValue={start}
        enterButton="查"
        loading={asking}
        onSearch={(code) => void ask(code)}
        style={{ maxWidth: 420 }}
      />
      {problem !== null && <Alert type="error" showIcon title={problem} />}
      {found !== null && (
        <Descriptions column={1} size="small" bordered>
          <Descriptions.Item label="单位">{found.companyName}</Descriptions.Item>
          <Descriptions.Item label="进展">
            <Tag color={COLORS[found.state]}>{AGENT_APPLICATION_STATE_LABELS[found.state]}</Tag>
          </Descriptions.Item>
          <Descriptions.Item label="品牌">
            {found.brands.map(({ name }) => name).join('、')}
          </Descriptions.Item>
          <Descriptions.Item label="收到">{timeText(found.receivedAt)}</Descriptions.Item>
          {found.decidedAt !== null && (
            <Descriptions.Item label="审核">{timeText(found.decidedAt)}</Descriptions.Item>
          )}
          {found.reasons !== null && <Descriptions.Item label="说明">{found.reasons}</Descriptions.Item>}
          {found.state === 'approved' && (
            <Descriptions.Item label="下一步">
              审核的单位会把邀请链接交给您的管理员，打开设好密码就能登录。
            </Descriptions.Item>
          )}
          {found.state === 'returned' && (
            <Descriptions.Item label="下一步">补正以后，请重新申请。</Descriptions.Item>
          )}
        </Descriptions>
      )}
    </Flex>
  );
}
