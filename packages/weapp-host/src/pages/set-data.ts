/**
 * "单次设置的数据不能超过1024kB" (https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html, Page.prototype.setData).
 * That it is the bytes of the JSON in UTF-8 that are counted, and that a call above them throws, is assumed.
 */
export const SET_DATA_LIMIT_BYTES = 1024 * 1024;

/** One `setData`, as it went over to the view. */
export interface SetDataCall {
  readonly pageId: number;
  readonly route: string;
  readonly bytes: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a `setData` carries: a copy as JSON, with its size. @throws {Error} above the limit, or when it is not plain data */
export function packSetData(changes: unknown): { json: string; bytes: number } {
  const json = JSON.stringify(changes ?? {});
  const bytes = Buffer.byteLength(json);
  if (bytes > SET_DATA_LIMIT_BYTES) {
    throw new Error(`setData of ${bytes} bytes: a single call carries at most ${SET_DATA_LIMIT_BYTES}`);
  }
  return { json, bytes };
}

/** Keys whose value is `undefined`: WeChat does not set them, and warns (same page: "请不要把 data 中任何一项的 value 设为 undefined"). */
export function undefinedKeys(changes: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(changes).filter((key) => changes[key] === undefined);
}

/** A path such as `root.cn.[0].cl` or `rows[2].name`, in its parts. */
function dataPath(text: string): string[] {
  return text.match(/[^.[\]]+/g) ?? [];
}

export function readPath(data: unknown, text: string): unknown {
  return dataPath(text).reduce<unknown>(
    (inner, part) => (inner as Record<string, unknown> | null)?.[part],
    data,
  );
}

/** Sets one path, making the objects and arrays that are missing on its way. */
export function writePath(data: Record<string, unknown>, text: string, value: unknown): void {
  const parts = dataPath(text);
  let inner = data;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    if (inner[part] === null || typeof inner[part] !== 'object') {
      inner[part] = /^\d+$/.test(parts[index + 1] ?? '') ? [] : {};
    }
    inner = inner[part] as Record<string, unknown>;
  }
  inner[parts.at(-1) ?? ''] = value;
}
