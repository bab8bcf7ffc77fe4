import { type ApiSchemas, WARNING_STATE_LABELS } from '@jiweibao/shared';
import { Alert, Button, Card, Col, Descriptions, Row, Space, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRead } from '../../platform/queries';
import { timeText, today } from '../../platform/times';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';
import { AskDrawer } from './ask-drawer';
import { ConsumerPreview } from './consumer-preview';
import { EvidenceCard } from './evidence-card';
import { HistoryCard } from './history-card';
import { HolderCard } from './holder-card';
import { MeasuresCard } from './measures-card';
import { QuestionsCard } from './questions-card';
import { STATE_COLOURS } from './state-colours';
import { WarningActs } from './warning-acts';

type Warning = ApiSchemas['WarningCaseReply'];

/** One warning case: what consumers read, what shows it, what was said, what was done, and what may be decided now. */
export default function WarningPage() {
  const { warningId = '' } = useParams();
  const warning = useRead('/api/v1/staff/number-warnings/{warningId}', { path: { warningId } });
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  if (warning.data === undefined) {
    if (warning.error === null) return <Loading />;
    return (
      <UnopenedPage
        title="打不开这件警示"
        acts={<Link to="/number-warnings">回到号码警示</Link>}
        error={warning.error}
        again={() => void warning.refetch()}
      />
    );
  }
  const { data } = warning;
  return (
    <>
      <PageHeading
        title={data.display}
        hint={
          <Space size={4} wrap>
            <Tag color={STATE_COLOURS[data.state]}>{WARNING_STATE_LABELS[data.state]}</Tag>
            {data.bureau.name}
          </Space>
        }
        acts={
          <>
            {data.mayEdit && (
              <Button onClick={() => navigate(`/number-warnings/${data.id}/edit`)}>修改内容</Button>
            )}
            {data.mayAdd && <Button onClick={() => setAsking(true)}>问总代理</Button>}
            <WarningActs warning={data} />
          </>
        }
      />
      <Notices warning={data} />
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={14}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            {data.within ? (
              <>
                <EvidenceCard warning={data} />
                <HolderCard warning={data} />
                <QuestionsCard questions={data.questions} />
              </>
            ) : (
              <Alert
                type="info"
                showIcon
                title="这是外地发布的警示，只能看公开的内容。证据和经过请向那个局了解。"
              />
            )}
            <MeasuresCard warning={data} />
          </Space>
        </Col>
        <Col xs={24} lg={10}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            <ConsumerPreview
              number={data.number}
              brandId={data.brand?.code ?? null}
              reason={data.reason}
              source={data.source}
            />
            <Card title="日期" size="small">
              <Descriptions column={1} size="small">
                <Descriptions.Item label="复核日期">{data.reviewOn ?? '还没有定'}</Descriptions.Item>
                <Descriptions.Item label="发布时间">{timeText(data.publishedAt)}</Descriptions.Item>
                <Descriptions.Item label="最近变动">{timeText(data.changedAt)}</Descriptions.Item>
              </Descriptions>
            </Card>
            {data.within && <HistoryCard events={data.events} />}
          </Space>
        </Col>
      </Row>
      <AskDrawer
        number={asking ? data.number : null}
        warningId={data.id}
        brandId={data.brand?.code}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** What nobody who decides may overlook. */
function Notices({ warning }: { warning: Warning }) {
  const { owners, state, warnedNow, reviewOn } = warning;
  const ended = state === 'withdrawn' || state === 'dropped';
  const claimed = owners.length > 0 && !ended;
  const vanished = state === 'published' && !warnedNow;
  const isOld = state === 'published' && reviewOn !== null && reviewOn < today();
  if (!claimed && !vanished && !isOld) return null;
  return (
    <Space orientation="vertical" style={{ width: '100%', marginBottom: 12 }}>
      {claimed && (
        <Alert
          type="error"
          showIcon
          title="警示错了会害了正当的商家，请先弄清楚"
          description={
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {owners.map(({ brandId, brandName, outletName, registered }) => (
                <li key={brandId}>
                  {registered ? '名录里现在是' : '总代理答复说是'}“{brandName}”
                  {outletName === null ? '的号码' : `的网点“${outletName}”的号码`}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {vanished && (
        <Alert
          type="warning"
          showIcon
          title="现在查这个号码看不到警示，可能在服务器上撤回了。请核对以后撤回这一件。"
        />
      )}
      {isOld && (
        <Alert
          type="warning"
          showIcon
          title={`复核的日期 ${reviewOn} 已经过了，请继续警示或者撤回。`}
          action={<Link to="/number-warnings?list=toReview">全部要复核的</Link>}
        />
      )}
    </Space>
  );
}
