import { Problem } from '../platform/problem.js';

const REFUSED = '没有导入';
const NOT_ROLLED_BACK = '没有回滚';
/** As many names as a person reads. */
const NAMED = 10;

/** 409: so many registered outlets are missing that a wrong file is likelier than a real change. */
export function missingNotConfirmed(missing: number, registered: number): Problem {
  return new Problem(
    409,
    'missing-not-confirmed',
    REFUSED,
    `名录里有 ${registered} 个网点在这份名单的范围内，其中 ${missing} 个名单里没有，超过了 20%（或其中一个品牌在一个市超过了 20%，请看有没有写错品牌或县区的行）。如果确实都不再授权，请加上 --confirm-missing 再发布；什么都没有改。`,
  );
}

/** 409: outlets that the list names would lose a category that their rows do not name. */
export function lossesNotConfirmed(losing: { after: { name: string } }[]): Problem {
  const named = losing
    .slice(0, NAMED)
    .map(({ after }) => after.name)
    .join('、');
  const more = losing.length > NAMED ? `等 ${losing.length} 个网点` : '';
  return new Problem(
    409,
    'losses-not-confirmed',
    REFUSED,
    `名单写到了这些网点，却没有写它们现有的某项授权，发布后会撤销：${named}${more}（请看有没有哪一行写错了品类）。如果确实不再授权，请加上 --confirm-losses 再发布；什么都没有改。`,
  );
}

/** 422: a list without one usable row would only withdraw. */
export function nothingToPublish(): Problem {
  return new Problem(422, 'nothing-to-publish', REFUSED, '名单里没有一行可以采纳，没有发布。');
}

export function importNotFound(id: number): Problem {
  return new Problem(
    404,
    'import-not-found',
    NOT_ROLLED_BACK,
    `没有第 ${id} 批导入，可用 imports 命令查看各批。`,
  );
}

export function alreadyRolledBack(id: number): Problem {
  return new Problem(409, 'already-rolled-back', NOT_ROLLED_BACK, `第 ${id} 批已经回滚过了。`);
}

/** 409: what the batch did was changed since; taking it back would undo somebody else's work. */
export function changedSince(id: number, names: string[]): Problem {
  const named = names.slice(0, NAMED).join('、');
  const more = names.length > NAMED ? `等 ${names.length} 个网点` : '';
  return new Problem(
    409,
    'changed-since',
    NOT_ROLLED_BACK,
    `第 ${id} 批不能回滚，因为之后又改过：${named}${more}。请先回滚后来的那一批；什么都没有改。`,
  );
}

/** 422: the brand stated for the whole list is not registered. */
export function brandUnknown(name: string, suggestions: string[]): Problem {
  return new Problem(
    422,
    'brand-unknown',
    REFUSED,
    `没有登记过品牌“${name}”${didYouMean(suggestions)}。请核对写法，或先登记这个品牌。`,
  );
}

/** 422: the category stated for the whole list is not in the dictionary. */
export function categoryUnknown(name: string, suggestions: string[]): Problem {
  return new Problem(422, 'category-unknown', REFUSED, `没有品类“${name}”${didYouMean(suggestions)}。`);
}

function didYouMean(names: string[]): string {
  return names.length > 0 ? `，是不是：${names.join('、')}` : '';
}
