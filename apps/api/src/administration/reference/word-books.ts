import { CASE_ACT_LABELS, type CaseAct, VIOLATION_KIND_LABELS } from '@jiweibao/shared';
import { certaintyInWords } from './certainty-words.js';
import { readDataFile } from './data-file.js';
import type { ReferenceBook } from './reference-book.js';

interface Categories {
  source: string;
  categories: { code: string; name: string; aliases: string[] }[];
}
interface ListHeaders {
  note: string;
  fields: Record<string, string[]>;
}
interface ActTemplates {
  templates: { act: CaseAct; text: string }[];
}
interface FormWords {
  certainty: string;
  words: Record<string, string>;
}

/** The columns of a list, as its people call them. */
const LIST_FIELDS: Readonly<Record<string, string>> = {
  name: '网点名称',
  licenceCode: '统一社会信用代码',
  brand: '品牌',
  category: '品类',
  address: '地址',
  phone: '电话',
  county: '县（区）',
  city: '市',
  from: '授权开始',
  to: '授权结束',
};

export function categoryBook(path: string): ReferenceBook {
  const { content, version } = readDataFile<Categories>(path);
  const violations = Object.values(VIOLATION_KIND_LABELS).map((label) => [label]);
  return {
    ...{ id: 'categories', group: '字典', title: '品类和违法行为', file: path, version },
    about: content.source,
    tables: [
      {
        title: '品类（随产品带的）',
        header: ['名称', '别名'],
        rows: content.categories.map(({ name, aliases }) => [name, aliases.join('、')]),
      },
      { title: '违法行为', header: ['名称'], rows: violations },
    ],
  };
}

export function listHeaderBook(path: string): ReferenceBook {
  const { content, version } = readDataFile<ListHeaders>(path);
  return {
    ...{ id: 'list-headers', group: '字典', title: '名单表头的叫法', file: path, version },
    about: content.note,
    tables: [
      {
        title: '表头',
        header: ['栏目', '认得的叫法'],
        rows: Object.entries(content.fields).map(([field, words]) => [
          LIST_FIELDS[field] ?? field,
          words.join('、'),
        ]),
      },
    ],
  };
}

export function templateBook(path: string): ReferenceBook {
  const { content, version } = readDataFile<ActTemplates>(path);
  return {
    ...{ id: 'act-templates', group: '字典', title: '办理时写的话的样例', file: path, version },
    about: '写给投诉人、举报人的话的样例，承办人员改了再用。我们自己写的，请各局按自己的习惯修改。',
    tables: [
      {
        title: '样例',
        header: ['办什么', '样例'],
        rows: content.templates.map(({ act, text }) => [CASE_ACT_LABELS[act], text]),
      },
    ],
  };
}

export function formWordBook(path: string): ReferenceBook {
  const { content, version } = readDataFile<FormWords>(path);
  return {
    ...{ id: 'form-words', group: '字典', title: '文号的字头', file: path, version },
    about: `文号“〇市监〇〔年〕第〇号”里的第二个“〇”（${certaintyInWords(content.certainty)}）。已经发出的文书不变。`,
    tables: [{ title: '字头', header: ['式样', '字头'], rows: Object.entries(content.words) }],
  };
}
