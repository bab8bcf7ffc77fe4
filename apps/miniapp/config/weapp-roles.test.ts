import { weappAria } from './weapp-roles';

test.each([
  ['h2', undefined, { 'aria-role': 'heading', 'aria-level': '2' }],
  ['ul', undefined, { 'aria-role': 'list' }],
  ['li', undefined, { 'aria-role': 'listitem' }],
  ['div', undefined, {}],
  ['p', 'status', { 'aria-role': 'status', 'aria-live': 'polite' }],
  ['p', 'alert', { 'aria-role': 'alert', 'aria-live': 'assertive' }],
  ['button', 'link', { 'aria-role': 'link' }],
  ['ul', 'group', { 'aria-role': 'group' }],
])('WeChat reads <%s role=%s> as a browser would', (element, role, attributes) => {
  expect(weappAria(element, role)).toEqual(attributes);
});
