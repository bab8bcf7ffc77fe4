import type { ModelUpdate } from '../model-update.js';
import type { ListArrays, Segment, SegmentArrays, SegmentTables } from '../segment/segment.js';

/*
 * A snapshot file: the mark, the length of the header, the header as JSON, the arrays one after another (each on a multiple of
 * eight), and at the end the SHA-256 of all that. The arrays are as they are in memory, so loading one is reading it.
 */

/**
 * To be raised with every change of what a segment or a row of a certificate holds or means: its arrays, the texts kept in it, the folding of words. A file
 * of another format is not read.
 */
const FORMAT = 4;
export const MARK = Buffer.from(`jiweibao look-up snapshot ${FORMAT}\n`);
export const CHECKSUM_BYTES = 32;
const ALIGNMENT = 8;

type AnyArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
type TypeName = 'Uint8Array' | 'Uint16Array' | 'Uint32Array' | 'Int32Array' | 'Float64Array';
const TYPES: Record<TypeName, new (file: ArrayBufferLike, at: number, length: number) => AnyArray> = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int32Array,
  Float64Array,
};

interface ArrayPlace {
  path: string;
  type: TypeName;
  length: number;
}

interface Header {
  /** The name of the database that it was read from. */
  database: string;
  revision: number;
  registryAsOf: string;
  catalogue: ModelUpdate['catalogue'];
  tables: { base: SegmentTables; delta: SegmentTables };
  arrays: ArrayPlace[];
}

export interface StoredModel {
  database: string;
  update: ModelUpdate;
}

/** The parts of a file in their order, but for the checksum. */
export function* encodeSnapshot({ database, update }: StoredModel): Generator<Uint8Array> {
  const arrays = [
    ...arraysOf('base', update.base),
    ...arraysOf('delta', update.delta),
    ['certificates', update.certificates] as const,
    ...(update.replaced ? [['replaced', update.replaced] as const] : []),
  ];
  const header: Header = {
    database,
    revision: update.revision,
    registryAsOf: update.registryAsOf,
    catalogue: update.catalogue,
    tables: { base: update.base.tables, delta: update.delta.tables },
    arrays: arrays.map(([path, values]) => ({
      path,
      type: values.constructor.name as TypeName,
      length: values.length,
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  yield MARK;
  yield length;
  yield text;
  yield padding(MARK.length + length.length + text.length);
  for (const [, values] of arrays) {
    yield new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    yield padding(values.byteLength);
  }
}

/** @param file a whole file whose mark and checksum were found right */
export function decodeSnapshot(file: SharedArrayBuffer): StoredModel {
  const start = MARK.length + 4;
  const headerLength = Buffer.from(file).readUInt32LE(MARK.length);
  // Our own header: the checksum says that it is as we wrote it.
  const header = JSON.parse(Buffer.from(file, start, headerLength).toString()) as Header;
  const found = new Map<string, AnyArray>();
  let at = aligned(start + headerLength);
  for (const { path, type, length } of header.arrays) {
    const values = new TYPES[type](file, at, length);
    found.set(path, values);
    at = aligned(at + values.byteLength);
  }
  const { database, revision, registryAsOf, catalogue, tables } = header;
  return {
    database,
    update: {
      base: { tables: tables.base, arrays: segmentArrays('base', found) },
      delta: { tables: tables.delta, arrays: segmentArrays('delta', found) },
      replaced: (found.get('replaced') as Uint8Array | undefined) ?? null,
      catalogue,
      // Written with every snapshot, also when there are none.
      certificates: found.get('certificates') as Uint8Array,
      revision,
      origin: 'snapshot',
      registryAsOf,
    },
  };
}

/** Each array of a segment with its path: `base.text`, `base.trees.offsets`. */
function arraysOf(prefix: string, { arrays }: Segment): (readonly [string, AnyArray])[] {
  return Object.entries(arrays as unknown as Record<string, AnyArray | ListArrays>).flatMap(
    ([name, value]) =>
      'offsets' in value
        ? [
            [`${prefix}.${name}.offsets`, value.offsets] as const,
            [`${prefix}.${name}.values`, value.values] as const,
          ]
        : [[`${prefix}.${name}`, value] as const],
  );
}

function segmentArrays(prefix: string, found: ReadonlyMap<string, AnyArray>): SegmentArrays {
  const arrays: Record<string, AnyArray | Record<string, AnyArray>> = {};
  for (const [path, values] of found) {
    const [owner, name, part] = path.split('.');
    if (owner !== prefix || name === undefined) continue;
    arrays[name] = part === undefined ? values : { ...arrays[name], [part]: values };
  }
  return arrays as unknown as SegmentArrays;
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function padding(length: number): Uint8Array {
  return new Uint8Array(aligned(length) - length);
}
