type Attributes = Record<string, string>;

/** Landmarks and lists. Definition lists stay plain text: there are no roles for them that screen readers know. */
const ROLES: Record<string, string> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  main: 'main',
  nav: 'navigation',
  fieldset: 'group',
};

/** Regions that are read out when something in them changes; a browser knows it from the role. */
const LIVE: Record<string, string> = { status: 'polite', alert: 'assertive' };

/**
 * The ARIA attributes of WeChat for one of HTML's elements.
 * @param elementName as written in the page: `h2`, `ul`
 * @param role what the page itself says that it is
 */
export function weappAria(elementName: string, role: string | undefined): Attributes {
  const spokenAs = role ?? ROLES[elementName];
  if (!spokenAs) return {};
  const live = LIVE[spokenAs];
  return {
    'aria-role': spokenAs,
    ...(spokenAs === 'heading' && { 'aria-level': elementName.slice(1) }),
    ...(live && { 'aria-live': live }),
  };
}
