import { buffer } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { fromBuffer } from 'yauzl';

/** The parts of a .docx file by name, as a reader of zip files other than the one that wrote it finds them. */
export function partsOf(file: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, string>();
    fromBuffer(file, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(failure);
      zip.on('error', reject);
      zip.on('end', () => resolve(parts));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (unreadable, stream) => {
          if (unreadable) return reject(unreadable);
          parts.set(entry.fileName, (await buffer(stream)).toString('utf8'));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

/** What a person reads in a .docx file: a line for each paragraph. @throws when a part is no XML */
export async function linesOf(file: Buffer): Promise<string[]> {
  const parts = await partsOf(file);
  for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) parse(part, () => undefined);
  const lines: string[] = [];
  let line = '';
  parse(parts.get('word/document.xml') ?? '', (event, value) => {
    if (event === 'text') line += value;
    if (event === 'close' && value === 'w:p') {
      lines.push(line);
      line = '';
    }
  });
  return lines;
}

function parse(xml: string, on: (event: 'text' | 'close', value: string) => void): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => on('text', text));
  parser.on('closetag', ({ name }) => on('close', name));
  parser.write(xml).close();
}
