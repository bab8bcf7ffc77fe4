import { usePaged } from '../../platform/paged';
import { Notice } from '../../ui/notice';
import { PageEnd } from '../../ui/page-end';
import { PagedView } from '../../ui/paged-view';
import { RegistryDate } from '../../ui/registry-date';
import { NumberWarningCard } from './number-warning-card';
import { listNumberWarnings } from './number-warning-requests';
import './number-warning-list.scss';

/** Every warning in force, the newest first. */
export function NumberWarningList() {
  const paged = usePaged('number-warnings', listNumberWarnings);
  const warnings = paged.pages.flatMap(({ items }) => items);
  return (
    <PagedView paged={paged} result={`已显示 ${warnings.length} 个警示号码`}>
      {(firstPage) => (
        <>
          {warnings.length === 0 ? (
            <Notice drawing="no-warnings" title="目前没有已发布的警示">
              没有警示不等于号码都可靠。拿不准的号码，请在首页核验。
            </Notice>
          ) : (
            <>
              <ul className="number-warning-list">
                {warnings.map((warning) => (
                  <NumberWarningCard key={`${warning.number} ${warning.publishedOn}`} warning={warning} />
                ))}
              </ul>
              <PageEnd paged={paged} />
            </>
          )}
          <RegistryDate asOf={firstPage.registryAsOf} />
        </>
      )}
    </PagedView>
  );
}
