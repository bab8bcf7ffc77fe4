import { readFileSync } from 'node:fs';
import type { CaseAct, CaseActField } from '@jiweibao/shared';

/** What an officer may begin from when they write something. */
interface ActTemplate {
  act: CaseAct;
  field: CaseActField;
  text: string;
}

const FILE = new URL('../../../data/case-words/act-templates.json', import.meta.url);

// Our own committed file, checked by test, so its shape is taken on trust here.
const TEMPLATES = (JSON.parse(readFileSync(FILE, 'utf8')) as { templates: ActTemplate[] }).templates;

export function templatesFor(act: CaseAct, field: CaseActField): string[] {
  return TEMPLATES.filter((template) => template.act === act && template.field === field).map(
    ({ text }) => text,
  );
}
