import { certaintyInWords } from './certainty-words.js';
import { readDataFile } from './data-file.js';
import type { ReferenceBook } from './reference-book.js';

interface Retention {
  rules: {
    title: string;
    from: string;
    kept: { amount: number; unit: string } | null;
    then: string;
    why: string;
    citation: string | null;
    certainty: string;
  }[];
}
interface PublicLines {
  lines: { number: string; name: string; advice: string; source: string; certainty: string }[];
}

const UNITS: Readonly<Record<string, string>> = { years: '年', months: '个月', days: '天', hours: '小时' };
const THEN: Readonly<Record<string, string>> = { remove: '删掉', empty: '去掉个人信息，留下统计' };

export function retentionBook(path: string): ReferenceBook {
  const { content, version } = readDataFile<Retention>(path);
  return {
    ...{ id: 'retention', group: '其他', title: '信息保存多久', file: path, version },
    about: '每种信息保存多久、从哪天算起、到期怎样。要由主办单位的法律人员和档案人员审定。',
    tables: [
      {
        title: '保存期限',
        header: ['什么', '从哪天算', '多久', '到期', '为什么', '依据', '把握'],
        rows: content.rules.map(({ title, from, kept, then, why, citation, certainty }) => [
          title,
          from,
          kept === null ? '没有固定期限' : `${kept.amount} ${UNITS[kept.unit] ?? kept.unit}`,
          THEN[then] ?? then,
          why,
          citation ?? '',
          certaintyInWords(certainty),
        ]),
      },
    ],
  };
}

export function publicLineBook(path: string): ReferenceBook {
  const { content, version } = readDataFile<PublicLines>(path);
  return {
    ...{ id: 'public-lines', group: '其他', title: '公共服务号码', file: path, version },
    about: '人们会拿来核验、但不属于任何品牌的号码。',
    tables: [
      {
        title: '号码',
        header: ['号码', '名称', '告诉群众的话', '依据', '把握'],
        rows: content.lines.map(({ number, name, advice, source, certainty }) => [
          number,
          name,
          advice,
          source,
          certaintyInWords(certainty),
        ]),
      },
    ],
  };
}
