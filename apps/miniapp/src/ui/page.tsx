import type { CSSProperties, PropsWithChildren } from 'react';
import type { TabName } from '../../config/tabs';
import { goBack } from '../platform/navigation';
import { PageLink } from '../platform/page-link';
import { usePageTitle } from '../platform/page-title';
import { useReadingMode } from '../platform/reading-mode';
import { type ShareCard, useShareCard } from '../platform/share';
import { service } from '../service';
import { classNames } from './class-names';
import { Icon } from './icon';
import { PageFault } from './page-fault';
import { PrivacyDialog } from './privacy-dialog';
import { TabBar } from './tab-bar';
import './page.scss';

interface PageProps {
  title: string;
  /** Home draws its own head. */
  bare?: boolean;
  /** For a tab's own page: it has nowhere to go back to. */
  tab?: TabName;
  /** What a person sends on from here; home where the page has nothing of its own. */
  share?: ShareCard;
}

const HOME_CARD: ShareCard = { title: `${service.name}：${service.tagline}`, page: 'home' };

const ON_WEAPP = process.env.TARO_ENV === 'weapp';

/** Every page's outermost element: tokens, the bars (WeChat draws its own), one column. */
export function Page({
  title,
  bare = false,
  tab,
  share = HOME_CARD,
  children,
}: PropsWithChildren<PageProps>) {
  usePageTitle(title, service.name);
  useShareCard(share);
  const { elder, textScale } = useReadingMode();
  return (
    <div
      className={classNames('page', ON_WEAPP && 'page--weapp', elder && 'page--elder')}
      style={{ '--text-scale': textScale } as CSSProperties}
    >
      {!bare && !ON_WEAPP && <TopBar title={title} isTab={tab !== undefined} />}
      <main className={classNames('page__content', bare && 'page__content--bare')}>
        <PageFault>{children}</PageFault>
      </main>
      {ON_WEAPP && <PrivacyDialog />}
      {tab && !ON_WEAPP && <TabBar current={tab} />}
    </div>
  );
}

function TopBar({ title, isTab }: { title: string; isTab: boolean }) {
  return (
    <header className="top-bar">
      <div className="top-bar__column">
        {!isTab && (
          <button
            type="button"
            className="control top-bar__action"
            aria-label="返回"
            onClick={() => void goBack()}
          >
            <Icon name="back" />
          </button>
        )}
        <h1 className="top-bar__title">{title}</h1>
        {!isTab && (
          <PageLink to="home" className="top-bar__action" label={`回到${service.name}首页`}>
            <Icon name="home" />
          </PageLink>
        )}
      </div>
    </header>
  );
}
