import type { PropsWithChildren } from 'react';
import { goBack } from '../platform/navigation';
import { PageLink } from '../platform/page-link';
import { usePageTitle } from '../platform/page-title';
import { service } from '../service';
import { classNames } from './class-names';
import { Icon } from './icon';
import './page.scss';

interface PageProps {
  title: string;
  /** Home draws its own head and has nowhere to go back to. */
  bare?: boolean;
}

const ON_WEAPP = process.env.TARO_ENV === 'weapp';

/** Every page's outermost element: tokens, the bar (WeChat draws its own), one column. */
export function Page({ title, bare = false, children }: PropsWithChildren<PageProps>) {
  usePageTitle(title, service.name);
  return (
    <div className={classNames('page', ON_WEAPP && 'page--weapp')}>
      {!bare && !ON_WEAPP && <TopBar title={title} />}
      <main className={classNames('page__content', bare && 'page__content--bare')}>{children}</main>
    </div>
  );
}

function TopBar({ title }: { title: string }) {
  return (
    <header className="top-bar">
      <div className="top-bar__column">
        <button
          type="button"
          className="control top-bar__action"
          aria-label="返回"
          onClick={() => void goBack()}
        >
          <Icon name="back" />
        </button>
        <h1 className="top-bar__title">{title}</h1>
        <PageLink to="home" className="top-bar__action" label={`回到${service.name}首页`}>
          <Icon name="home" />
        </PageLink>
      </div>
    </header>
  );
}
