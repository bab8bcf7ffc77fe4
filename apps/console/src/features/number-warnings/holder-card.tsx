import { type ApiSchemas, HOLDER_OUTCOME_LABELS } from '@jiweibao/shared';
import { Card, Descriptions, Typography } from 'antd';

/** What whoever uses the number said: nobody is warned of unheard. */
export function HolderCard({ warning: { holder } }: { warning: ApiSchemas['WarningCaseReply'] }) {
  return (
    <Card title="号码使用人怎么说" size="small">
      {holder === null || holder.outcome === null ? (
        <Typography.Text type="secondary">
          还没有写。发布以前要联系号码使用人；联系不上的，也要写怎么联系的。
        </Typography.Text>
      ) : (
        <Descriptions column={1} size="small">
          <Descriptions.Item label="结果">{HOLDER_OUTCOME_LABELS[holder.outcome]}</Descriptions.Item>
          <Descriptions.Item label="哪天、怎么联系的">
            {holder.askedOn ?? '—'} {holder.askedHow ?? ''}
          </Descriptions.Item>
          {holder.answer !== null && (
            <Descriptions.Item label="答复">
              <span style={{ whiteSpace: 'pre-line' }}>{holder.answer}</span>
            </Descriptions.Item>
          )}
        </Descriptions>
      )}
    </Card>
  );
}
