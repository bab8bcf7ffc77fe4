import { LIST_UPLOAD_STATE_LABELS } from '@jiweibao/shared';
import { Alert, Flex, Tabs, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { useRead } from '../../../platform/queries';
import { timeText } from '../../../platform/times';
import { useFilters } from '../../../platform/use-filters';
import { Loading } from '../../../ui/loading';
import { PageHeading } from '../../../ui/page-heading';
import { UnopenedPage } from '../../../ui/unopened-page';
import type { ListReview } from '../contract';
import { ChangesTab } from '../diff/changes-tab';
import { ConflictsTab } from '../diff/conflicts-tab';
import { RollBack } from '../diff/roll-back';
import { WaitingClaims } from '../diff/waiting-claims';
import { REVIEW, REVIEW_CHANGES, REVIEW_CLAIMS, REVIEW_CONFLICTS } from '../list-addresses';
import { ListEvents } from '../submit/list-events';
import { ListSummary } from '../submit/list-summary';
import { PublishList } from './publish-list';
import { ReturnList } from './return-list';
import { ReviewRows } from './review-rows';
import { SampleTab } from './sample-tab';
import { type Marks, useMarks } from './use-marks';
import '../lists.css';

const REFRESH_SECONDS = 20;
const FILTERS = ['tab'] as const;

/** One list before the bureau: what it would change first, then the decision. */
export default function ReviewPage() {
  const { uploadId = '' } = useParams();
  const { data, error, refetch } = useRead(
    REVIEW,
    { path: { uploadId } },
    { refreshSeconds: REFRESH_SECONDS },
  );
  if (data === undefined) {
    if (error === null) return <Loading />;
    return (
      <UnopenedPage
        title="打不开这份名单"
        acts={<Link to="/list-reviews">回到名单审核</Link>}
        error={error}
        again={() => void refetch()}
      />
    );
  }
  return <Review key={data.submittedAt} review={data} />;
}

function Review({ review }: { review: ListReview }) {
  const marks = useMarks(review.id, review.submittedAt);
  return (
    <>
      <PageHeading
        title={review.generalAgentName}
        hint={
          <Flex wrap gap="small" align="center">
            <Tag>{LIST_UPLOAD_STATE_LABELS[review.state]}</Tag>
            <span>
              {review.fileName}，{review.createdBy} 上传，{timeText(review.submittedAt)} 提交
            </span>
          </Flex>
        }
        acts={
          <>
            {review.acts.includes('rollBack') && <RollBack upload={review} address={REVIEW} />}
            {review.acts.includes('return') && <ReturnList review={review} marks={marks} />}
            {review.acts.includes('publish') && <PublishList review={review} marks={marks} />}
          </>
        }
      />
      <Flex vertical gap="middle">
        <Decided review={review} />
        <ListSummary upload={review} />
        {review.attestation !== null && (
          <p className="quiet">
            {review.attestation.by ?? '总代理'} 于 {timeText(review.attestation.at)} 声明名单真实准确（声明第{' '}
            {review.attestation.version} 版）。
          </p>
        )}
        {review.state === 'submitted' && (
          <WaitingClaims address={REVIEW_CLAIMS} path={{ uploadId: review.id }} rowsAt={null} />
        )}
        <Differences review={review} marks={marks} />
        <ListEvents events={review.events} />
      </Flex>
    </>
  );
}

function Differences({ review, marks }: { review: ListReview; marks: Marks }) {
  const [{ tab = 'added' }, change] = useFilters(FILTERS);
  const path = { uploadId: review.id };
  const deciding = review.acts.includes('return') ? marks : null;
  const { added = 0, changed = 0, missing = 0, conflicts = 0 } = review.diffCounts ?? {};
  const changes = (kind: 'added' | 'changed' | 'missing') => (
    <ChangesTab address={REVIEW_CHANGES} path={path} kind={kind} marks={deciding} />
  );
  return (
    <Tabs
      activeKey={tab}
      onChange={(key) => change({ tab: key })}
      destroyOnHidden
      items={[
        { key: 'added', label: `新增 ${added}`, children: changes('added') },
        { key: 'changed', label: `变更 ${changed}`, children: changes('changed') },
        { key: 'missing', label: `名单没有写到的 ${missing}`, children: changes('missing') },
        {
          key: 'conflicts',
          label: `和别人冲突 ${conflicts}`,
          children: <ConflictsTab address={REVIEW_CONFLICTS} path={path} rowsAt={null} />,
        },
        { key: 'sample', label: '抽查', children: <SampleTab review={review} marks={marks} /> },
        {
          key: 'rows',
          label: `有提醒的行 ${review.rowCounts?.warned ?? 0}`,
          children: <ReviewRows review={review} />,
        },
      ]}
    />
  );
}

function Decided({ review: { state, events, batch } }: { review: ListReview }) {
  const last = events.findLast(({ act }) => act !== 'submit');
  if (state === 'submitted' || last === undefined) return null;
  const who = last.actorName ?? (last.actorKind === 'agent' ? '总代理' : '审核机关');
  const words = { published: `已发布，第 ${batch} 批。`, returned: '已退回，等总代理改好再交。' }[
    state as string
  ];
  return (
    <Alert
      type={state === 'published' ? 'success' : 'info'}
      showIcon
      title={words ?? `${LIST_UPLOAD_STATE_LABELS[state]}。`}
      description={`${who}，${timeText(last.at)}${last.word === null ? '' : `：“${last.word}”`}`}
    />
  );
}
