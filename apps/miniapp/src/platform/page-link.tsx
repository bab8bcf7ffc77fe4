import type { MouseEvent, PropsWithChildren } from 'react';
import type { PageName } from '../../config/page-addresses';
import { addressOf, openPage, type PageParameters } from './navigation';

interface PageLinkProps {
  to: PageName;
  parameters?: PageParameters;
  className: string;
  label?: string;
  /** Leads to the page that is shown. */
  isCurrent?: boolean;
  /** The page opens over this one. */
  onOpen?: () => void;
}

/** A link to one of our pages: in the browser a real one, which can be copied or opened in another tab. */
export function PageLink({
  to,
  parameters,
  className,
  label,
  isCurrent = false,
  onOpen,
  children,
}: PropsWithChildren<PageLinkProps>) {
  const follow = () => {
    onOpen?.();
    void openPage(to, parameters);
  };
  if (process.env.TARO_ENV === 'weapp') {
    return (
      // biome-ignore lint/a11y/useSemanticElements: WeChat's own link opens pages past our rules for tabs and depth
      <button
        type="button"
        role="link"
        aria-label={label}
        className={`control ${className}`}
        onClick={follow}
      >
        {children}
      </button>
    );
  }
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    follow();
  };
  return (
    <a
      href={addressOf(to, parameters)}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      className={className}
      onClick={open}
    >
      {children}
    </a>
  );
}
