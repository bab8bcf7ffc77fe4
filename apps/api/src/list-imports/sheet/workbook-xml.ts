import { SaxesParser } from 'saxes';
import { ListRefusal } from '../list-refusal.js';

/** What a part's reader wants to hear. Names come without namespace prefix: some programs write `x:row`. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Streams one XML part through a listener. @throws ListRefusal when it is not well-formed */
export async function readXml(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser();
  let fault: Error | null = null;
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.on('opentag', (tag) => {
    listener.open?.(localName(tag.name), (name) => tag.attributes[name]);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (fault !== null) throw notWellFormed(fault);
  }
  parser.write(decoder.decode());
  parser.close();
  if (fault !== null) throw notWellFormed(fault);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its local name: `r:id` is also written with other prefixes. */
export function relationId(attribute: (name: string) => string | undefined): string | undefined {
  return attribute('r:id') ?? attribute('id') ?? attribute('d3p1:id');
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

function notWellFormed(cause: Error): ListRefusal {
  const refusal = new ListRefusal(
    'file-damaged',
    '这个工作簿的内容已损坏，读不出来。请用 Excel 打开并另存一次，再导入。',
  );
  refusal.cause = cause;
  return refusal;
}
