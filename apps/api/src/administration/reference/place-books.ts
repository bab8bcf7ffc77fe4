import { CASE_KIND_LABELS } from '@jiweibao/shared';
import type { Platform, RoutingOverride } from '../../cases/routing/routing-files.js';
import type { BureauOverrides } from '../../organization/bureau-files.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import { certaintyInWords } from './certainty-words.js';
import { readDataFile } from './data-file.js';
import type { ReferenceBook } from './reference-book.js';

/** What of the places a book's codes are called by. */
export interface PlaceNames {
  tree: BureauTree;
  divisions: Divisions;
}

/** Where the tree of bureaus is another than that of the divisions. */
export function bureauBook(path: string, names: PlaceNames): ReferenceBook {
  const { content, version } = readDataFile<BureauOverrides>(path);
  const bureau = (code: string) => names.tree.find(code)?.name ?? code;
  return {
    ...{ id: 'bureaus', group: '分派', title: '单位和上下级', file: path, version },
    about: '每个区划有一个局或所，向上一级区划的局负责；这里写的是例外。',
    tables: [
      {
        title: '没有对应区划的单位',
        header: ['单位', '上级', '理由', '把握'],
        rows: content.bureaus.map(({ name, answersTo, reason, certainty }) => [
          name,
          bureau(answersTo),
          reason,
          certaintyInWords(certainty),
        ]),
      },
      {
        title: '上级和区划不一样的',
        header: ['单位', '上级', '理由', '把握'],
        rows: content.placements.map(({ division, answersTo, reason, certainty }) => [
          bureau(division),
          bureau(answersTo),
          reason,
          certaintyInWords(certainty),
        ]),
      },
    ],
  };
}

export function routingBook(path: string, names: PlaceNames): ReferenceBook {
  const { content, version } = readDataFile<{ overrides: RoutingOverride[] }>(path);
  return {
    ...{ id: 'routing', group: '分派', title: '案件归谁办的例外', file: path, version },
    about: '投诉归商家所在的县（区）局，举报归事情发生的县（区）局；另有公告的写在这里，现在没有的是空的。',
    tables: [
      {
        title: '例外',
        header: ['地方', '哪一类', '由谁办', '理由', '把握'],
        rows: content.overrides.map(({ division, kinds, bureau, reason, certainty }) => [
          names.divisions.get(division) === null ? division : names.divisions.fullName(division),
          kinds.map((kind) => CASE_KIND_LABELS[kind]).join('、'),
          names.tree.find(bureau)?.name ?? bureau,
          reason,
          certaintyInWords(certainty),
        ]),
      },
    ],
  };
}

export function platformBook(path: string): ReferenceBook {
  const { content, version } = readDataFile<{ platforms: Platform[] }>(path);
  return {
    ...{ id: 'platforms', group: '分派', title: '网络平台的住所', file: path, version },
    about: '在平台上买的，也可以由平台住所地的局办；省外的请群众到全国12315平台提出。',
    tables: [
      {
        title: '平台',
        header: ['名称', '别名', '住所', '把握'],
        rows: content.platforms.map(({ name, aliases, seatName, seat, certainty }) => [
          name,
          aliases.join('、'),
          seatName ?? seat,
          certaintyInWords(certainty),
        ]),
      },
    ],
  };
}
