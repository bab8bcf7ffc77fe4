/** @jest-environment node */

// Neither has types: both are loaded by Babel's configuration only.
const { transformSync } = require('@babel/core') as {
  transformSync(source: string, options: object): { code: string };
};
const writeRolesOut: object = require('./weapp-roles');

/** The attributes of the one element, as the mini-program gets them. */
function written(element: string): string {
  const options = { plugins: [writeRolesOut], parserOpts: { plugins: ['jsx'] }, configFile: false };
  return transformSync(element, options).code.replace(/^<|\s*\/>;$/g, '');
}

test.each([
  ['<h2 className="x" />', 'h2 className="x" aria-role="heading" aria-level="2"'],
  ['<ul />', 'ul aria-role="list"'],
  ['<li />', 'li aria-role="listitem"'],
  ['<main />', 'main aria-role="main"'],
  ['<div />', 'div'],
  ['<p role="status" />', 'p role="status" aria-role="status" aria-live="polite"'],
  ['<p role="alert" />', 'p role="alert" aria-role="alert" aria-live="assertive"'],
  ['<button role="link" />', 'button role="link" aria-role="link"'],
  ['<ul role="group" />', 'ul role="group" aria-role="group"'],
  ['<p role={a ? "b" : "c"} />', 'p role={a ? "b" : "c"} aria-role={a ? "b" : "c"}'],
  ['<Heading role="x" />', 'Heading role="x"'],
])('WeChat reads %s as a browser would', (element, attributes) => {
  expect(written(element)).toBe(attributes);
});
