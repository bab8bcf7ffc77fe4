import { usePaged } from '../../../platform/paged';
import { Notice } from '../../../ui/notice';
import { PageEnd } from '../../../ui/page-end';
import { PagedView } from '../../../ui/paged-view';
import type { CaseDoor } from './case-door';
import { CaseRow } from './case-row';
import { useFreshness } from './freshness';
import { listMyCases } from './my-case-requests';

/** Somebody's cases, the newest first. */
export function CaseList({ door }: { door: CaseDoor }) {
  const freshness = useFreshness();
  const paged = usePaged(`my-cases ${door} ${freshness}`, (cursor) => listMyCases(door, cursor));
  const lines = paged.pages.flatMap(({ items }) => items);
  return (
    <PagedView paged={paged} result={`已显示 ${lines.length} 件`}>
      {() =>
        lines.length === 0 ? (
          <Notice drawing="nothing-found" title="还没有提交过投诉举报">
            提交以后，办到哪一步、谁在办、最晚哪天，都在这里看。
          </Notice>
        ) : (
          <>
            <ul className="case-list">
              {lines.map((line) => (
                <CaseRow key={line.id} line={line} door={door} />
              ))}
            </ul>
            <PageEnd paged={paged} />
          </>
        )
      }
    </PagedView>
  );
}
