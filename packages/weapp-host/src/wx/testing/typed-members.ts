import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

export type MemberStyle = 'promise' | 'plain' | 'property';

const PACKAGE = 'miniprogram-api-typings';

/** Every member of the interface `Wx` in the installed typings, by name, in their order. */
export function typedMembers(): Record<string, MemberStyle> {
  const root = join(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`), '..');
  const file = join(root, 'types/wx/lib.wx.api.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, false);
  const members: Record<string, MemberStyle> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
      for (const member of node.members) {
        if (member.name && ts.isIdentifier(member.name)) members[member.name.text] = styleOf(member, source);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return members;
}

/** Where WeChat offers a promise the typings say `PromisifySuccessResult`. */
function styleOf(member: ts.TypeElement, source: ts.SourceFile): MemberStyle {
  if (!ts.isMethodSignature(member)) return 'property';
  return member.type?.getText(source).includes('Promis') ? 'promise' : 'plain';
}
