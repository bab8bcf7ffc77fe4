import { TABS, type TabName } from '../../config/tabs';
import { PageLink } from '../platform/page-link';
import { classNames } from './class-names';
import { Icon } from './icon';
import './tab-bar.scss';

/** The browser's tab bar; WeChat draws its own. */
export function TabBar({ current }: { current: TabName }) {
  return (
    <nav className="tab-bar" aria-label="主要页面">
      <ul className="tab-bar__column">
        {TABS.map(({ page, words, icon }) => (
          <li key={page} className="tab-bar__cell">
            <PageLink
              to={page}
              isCurrent={page === current}
              className={classNames('tab-bar__link', page === current && 'tab-bar__link--current')}
            >
              <Icon name={icon} />
              <span>{words}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
