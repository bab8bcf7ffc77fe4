import { type ApiSchemas, CASE_KIND_LABELS, DESK_STATE_LABELS } from '@jiweibao/shared';
import { Flex } from 'antd';
import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRead } from '../../platform/queries';
import { useHotkeys } from '../../platform/use-hotkeys';
import { Loading } from '../../ui/loading';
import { NoteTag } from '../../ui/note-tag';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';
import { ActsPanel } from './acts/acts-panel';
import './case-page.css';
import type { CasePanel } from './case-panel';
import { DocumentsCard } from './documents/documents-card';
import { FactsCard } from './facts-card';
import { PeriodBanner } from './period-banner';
import { PersonCard } from './person-card';
import { PhotosCard } from './photos-card';
import { RelatedCard } from './related-card';
import { TimelineCard } from './timeline-card';

const LOOK_FOR_CHANGES_SECONDS = 45;

type Page = ApiSchemas['CasePageReply'];

/** Everything of one case, and what may be done next. */
export function CasePage({ panels }: { panels: readonly CasePanel[] }) {
  const { caseId = '' } = useParams();
  // Each reading of the page is in the trail: only what may be done next is asked again and again, and tells whether it changed.
  const path = { path: { caseId } };
  const page = useRead('/api/v1/staff/cases/{caseId}', path, { onFocus: false });
  const next = useRead('/api/v1/staff/cases/{caseId}/acts', path, {
    refreshSeconds: LOOK_FOR_CHANGES_SECONDS,
  });
  const navigate = useNavigate();
  useHotkeys({ u: () => void navigate('/cases') });

  const { refetch } = page;
  const isOld =
    page.data !== undefined && next.data !== undefined && next.data.eventCount > page.data.eventCount;
  useEffect(() => {
    if (isOld) void refetch();
  }, [isOld, refetch]);

  if (page.error !== null && page.data === undefined) {
    return (
      <UnopenedPage
        title="打不开这个案件"
        acts={<Link to="/cases">回到案件列表（u）</Link>}
        error={page.error}
        again={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) return <Loading />;
  return (
    <>
      <CaseHeading page={page.data} />
      <PeriodBanner page={page.data} />
      <div className="case-columns">
        <Flex vertical gap="middle" className="case-main">
          <FactsCard page={page.data} />
          <PhotosCard page={page.data} />
          <TimelineCard page={page.data} />
          <DocumentsCard caseId={caseId} />
        </Flex>
        <Flex vertical gap="middle" className="case-side">
          <PersonCard page={page.data} />
          <ActsPanel page={page.data} next={next.data} error={next.error} again={() => void next.refetch()} />
          {panels.map((Panel) => (
            <Panel key={Panel.displayName ?? Panel.name} page={page.data} />
          ))}
          <RelatedCard page={page.data} />
        </Flex>
      </div>
    </>
  );
}

function CaseHeading({ page }: { page: Page }) {
  const { kind, number, externalNumber, state, holder, assignedTo } = page;
  return (
    <PageHeading
      title={`${CASE_KIND_LABELS[kind]} ${number}`}
      hint={
        <>
          <NoteTag tone="own">{DESK_STATE_LABELS[state]}</NoteTag>在{holder.name}，
          {assignedTo === null ? '还没有人承办' : `${assignedTo.name ?? '已离开的人'}承办`}
          {externalNumber !== null && `。平台编号 ${externalNumber}`}
        </>
      }
      acts={<Link to="/cases">回到案件列表（u）</Link>}
    />
  );
}
