import type { PageName } from '../../config/page-addresses';
import type { PageParameters } from '../platform/navigation';
import { PageLink } from '../platform/page-link';
import { Icon, type IconName } from './icon';
import './link-row.scss';

interface LinkRowProps {
  to: PageName;
  parameters?: PageParameters;
  icon?: IconName;
  title: string;
  text?: string;
}

/** A row that leads to another page. */
export function LinkRow({ to, parameters, icon, title, text }: LinkRowProps) {
  return (
    <PageLink to={to} parameters={parameters} className="link-row">
      {icon && <Icon name={icon} size="large" />}
      <span className="link-row__words">
        <span className="link-row__title">{title}</span>
        {text && <span className="link-row__text">{text}</span>}
      </span>
      <Icon name="forward" />
    </PageLink>
  );
}
