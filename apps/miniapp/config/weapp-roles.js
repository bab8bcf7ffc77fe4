/*
 * A Babel plugin for the mini-program: HTML's elements become plain views there, so what a browser knows of them is written out
 * as WeChat's attributes: https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html
 * The page says that some roles may have no effect on a phone; a role that is not known there is passed over.
 */

/** Landmarks and lists. Definition lists stay plain text: there are no roles for them that screen readers know. */
const ROLES = {
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
const LIVE = { status: 'polite', alert: 'assertive' };

module.exports = function writeRolesOut({ types }) {
  const attribute = (name, value) => types.jsxAttribute(types.jsxIdentifier(name), value);
  const named = (path, name) => path.node.attributes.find((each) => each.name && each.name.name === name);

  return {
    visitor: {
      JSXOpeningElement(path) {
        const element = path.node.name.name;
        if (typeof element !== 'string' || !/^[a-z]/.test(element) || named(path, 'aria-role')) return;
        const given = named(path, 'role');
        const role = given ? given.value : ROLES[element] && types.stringLiteral(ROLES[element]);
        if (!role) return;
        path.node.attributes.push(attribute('aria-role', types.cloneNode(role)));
        if (role.value === 'heading' && !given) {
          path.node.attributes.push(attribute('aria-level', types.stringLiteral(element.slice(1))));
        }
        if (LIVE[role.value] && !named(path, 'aria-live')) {
          path.node.attributes.push(attribute('aria-live', types.stringLiteral(LIVE[role.value])));
        }
      },
    },
  };
};
