import { Problem } from '../problem.js';

/** 409: as many files as belong together are there. */
export function bundleFull(most: number): Problem {
  return new Problem(
    409,
    'too-many-files',
    '文件太多',
    `一次最多 ${most} 个文件。请先去掉一个，再添加新的。`,
  );
}

/** 409: the same file was sent again before the first sending was over, and that one took its place. */
export function fileSentAgain(): Problem {
  return new Problem(409, 'file-sent-again', '正在上传', '同一个文件正在上传，请过一会儿再试。');
}

/** 503: what this installation may keep is used up. */
export function storageFull(): Problem {
  return new Problem(
    503,
    'storage-full',
    '暂时存不下',
    '存放照片和文件的地方满了，这个文件没有保存。您可以先不带文件提交，以后再补充。',
  );
}

/** 422: one of the files is not there, belongs to somebody else's draft, or to a case already. Which of them is not told. */
export function filesNotYours(): Problem {
  return new Problem(
    422,
    'files-not-usable',
    '文件不能用',
    '有的文件已经不在了（上传以后 7 天没有提交就会删除），或者已经用过。请重新添加照片和文件。',
  );
}

/** 404: no such file waits in this bundle. */
export function fileNotFound(): Problem {
  return new Problem(404, 'file-not-found', '没有找到', '没有这个文件，它可能已经去掉，或者已经提交。');
}
