import type { ApiSchemas } from '@jiweibao/shared';
import { Card, Space, Typography } from 'antd';
import { QuestionSeen } from './question-seen';

/** What general agents were asked about the number, and said. */
export function QuestionsCard({ questions }: { questions: readonly ApiSchemas['StaffQuestionReply'][] }) {
  return (
    <Card title={`问总代理（${questions.length}）`} size="small">
      {questions.length === 0 ? (
        <Typography.Text type="secondary">
          还没有问。号码可能是品牌新开的，发布以前最好问一问。
        </Typography.Text>
      ) : (
        <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
          {questions.map((question) => (
            <div key={question.id}>
              <strong>{question.brand.name ?? '已经不在名录的品牌'}</strong>（{question.agent.name ?? '—'}）
              <QuestionSeen question={question} />
            </div>
          ))}
        </Space>
      )}
    </Card>
  );
}
