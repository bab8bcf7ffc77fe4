import { PageLink } from '../../platform/page-link';
import type { Remote } from '../../platform/remote';
import { Icon } from '../../ui/icon';
import { RemoteView } from '../../ui/remote-view';
import { categoryIcon } from './category-icon';
import type { CategoryListReply } from './category-requests';
import './category-grid.scss';

/** Every category, each leading to its outlets. */
export function CategoryGrid({ categories }: { categories: Remote<CategoryListReply> }) {
  return (
    <RemoteView remote={categories} compact>
      {({ items }) => (
        <ul className="category-grid">
          {items.map(({ code, name }) => (
            <li key={code}>
              <PageLink to="outlets" parameters={{ category: code }} className="category-grid__link">
                <span className="category-grid__drawing">
                  <Icon name={categoryIcon(code)} size="large" />
                </span>
                <span>{name}</span>
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </RemoteView>
  );
}
