import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ListRefusal } from '../list-refusal.js';
import { SHEET_LIMITS } from './sheet-limits.js';

/**
 * The parts of a workbook, behind a gate: what the directory declares is summed before anything is unpacked, and what
 * really comes out is counted while it streams, so a bomb is refused whichever of the two it lies about.
 */
export class WorkbookZip {
  private unpackedBytes = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws ListRefusal when it is damaged, encrypted or declares too much */
  static async open(bytes: Uint8Array): Promise<WorkbookZip> {
    const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (zip.entryCount > SHEET_LIMITS.entries) throw tooCostly();
    return new WorkbookZip(zip, await readDirectory(zip));
  }

  get partNames(): string[] {
    return [...this.entries.values()].map((entry) => entry.fileName);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The part's bytes as they unpack. @throws ListRefusal when they are more than the limit, or not what was declared */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw damaged();
    const stream = await openEntry(this.zip, entry);
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        this.unpackedBytes += chunk.length;
        if (this.unpackedBytes > SHEET_LIMITS.unpackedBytes) throw tooCostly();
        yield chunk;
      }
    } catch (error) {
      throw error instanceof ListRefusal ? error : damaged(error);
    } finally {
      stream.destroy();
    }
  }
}

async function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let declaredBytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) {
        throw new ListRefusal('file-encrypted', '这个文件加了密码，请先取消密码并保存，再导入。');
      }
      declaredBytes += entry.uncompressedSize;
      if (declaredBytes > SHEET_LIMITS.unpackedBytes) throw tooCostly();
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    throw error instanceof ListRefusal ? error : damaged(error);
  }
  return entries;
}

async function openZip(buffer: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(buffer, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
    });
  } catch (error) {
    throw damaged(error);
  }
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  try {
    return await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw damaged(error);
  }
}

function tooCostly(): ListRefusal {
  return new ListRefusal(
    'file-too-costly',
    '这个文件解开以后大得不正常，没有读取。请新建一个工作簿，只把名单的单元格复制进去再导入。',
  );
}

function damaged(cause?: unknown): ListRefusal {
  const refusal = new ListRefusal(
    'file-damaged',
    '这个文件已损坏或没有传完，读不出来。请用 Excel 打开并另存一次，再导入。',
  );
  refusal.cause = cause;
  return refusal;
}
