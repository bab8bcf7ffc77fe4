import { isListUploadEditable } from '@jiweibao/shared';
import { Alert, Badge, Button, Tabs } from 'antd';
import { Link } from 'react-router';
import { useFilters } from '../../../platform/use-filters';
import type { ListUpload } from '../contract';
import { CHANGES, CONFLICTS, WAITING_CLAIMS } from '../list-addresses';
import { isAtWork } from '../upload-progress';
import { ChangesTab } from './changes-tab';
import { ConflictsTab } from './conflicts-tab';
import { WaitingClaims } from './waiting-claims';

const FILTERS = ['tab'] as const;

/** What publishing would do: what comes, what changes, what the list no longer names, and what is also somebody else's. */
export function DiffStep({ upload }: { upload: ListUpload }) {
  const [{ tab }, change] = useFilters(FILTERS);
  const { diffCounts } = upload;
  const readOnly = !isListUploadEditable(upload.state);
  if (diffCounts === null) return isAtWork(upload.stage) ? null : <p>先改好前面的问题，才比得出变化。</p>;
  const { added, changed, unchanged, missing, missingUndecided, losingUndecided, conflicts } = diffCounts;
  const undecided = missingUndecided + losingUndecided;
  const ambiguous = upload.faultCounts.find(({ code }) => code === 'ambiguous-match')?.rows ?? 0;
  const path = { uploadId: upload.id };
  return (
    <>
      <p className="diff-sum">
        和名录比：新增 <b>{added}</b> 个网点，变更 <b>{changed}</b> 个，不变 <b>{unchanged}</b>{' '}
        个，名录里有、名单没有写到的 <b>{missing}</b> 个。
      </p>
      {ambiguous > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`有 ${ambiguous} 行分不清是名录里的哪一家，请逐行选一下。`}
          action={<Link to={`/lists/${upload.id}/rows?fault=ambiguous-match`}>去选</Link>}
        />
      )}
      {undecided > 0 && !readOnly && (
        <Alert type="warning" showIcon title={`还有 ${undecided} 个网点要您选怎么办，选完才能提交。`} />
      )}
      {(!readOnly || upload.state === 'submitted') && (
        <WaitingClaims address={WAITING_CLAIMS} path={path} rowsAt={`/lists/${upload.id}/rows`} />
      )}
      <Tabs
        activeKey={tab ?? (missingUndecided > 0 ? 'missing' : 'added')}
        onChange={(key) => change({ tab: key })}
        destroyOnHidden
        items={[
          {
            key: 'added',
            label: `新增 ${added}`,
            children: <ChangesTab address={CHANGES} path={path} kind="added" />,
          },
          {
            key: 'changed',
            label: <Counted words={`变更 ${changed}`} left={losingUndecided} />,
            children: (
              <ChangesTab address={CHANGES} path={path} kind="changed" upload={readOnly ? null : upload} />
            ),
          },
          {
            key: 'missing',
            label: <Counted words={`名单没有写到的 ${missing}`} left={missingUndecided} />,
            children: (
              <ChangesTab address={CHANGES} path={path} kind="missing" upload={readOnly ? null : upload} />
            ),
          },
          {
            key: 'conflicts',
            label: `和别人冲突 ${conflicts}`,
            children: <ConflictsTab address={CONFLICTS} path={path} rowsAt={`/lists/${upload.id}/rows`} />,
          },
        ]}
      />
      {!readOnly && (
        <div className="step-foot">
          <Link to={`/lists/${upload.id}/submit`}>
            <Button type="primary" size="large">
              下一步：提交
            </Button>
          </Link>
        </div>
      )}
    </>
  );
}

function Counted({ words, left }: { words: string; left: number }) {
  return (
    <span>
      {words} {left > 0 && <Badge count={left} overflowCount={9999} title={`${left} 个还没有选`} />}
    </span>
  );
}
