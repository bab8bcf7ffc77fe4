import fc from 'fast-check';
import { RULE_SETS } from '../rules/rule-sets.js';
import type { DocumentContent } from './document-content.js';
import { printPage } from './print-page.js';
import type { PrintedDocument } from './printed-document.js';
import { formFacts, tipOffFacts } from './testing/form-facts.js';
import { linesOf, partsOf } from './testing/read-word-file.js';
import { wordFile } from './word-file.js';
import { writeContent } from './write-content.js';
import { xmlText } from './xml-text.js';

const NUMBER = '演市监投受〔2026〕第12号';

function printed(content: DocumentContent, changed: Partial<PrintedDocument> = {}): PrintedDocument {
  return { content, number: NUMBER, voidReason: null, demo: false, ...changed };
}

const contents = RULE_SETS[0]!.forms.map(({ number, title, kinds }) => ({
  title,
  content: writeContent(number, kinds.includes('complaint') ? formFacts() : tipOffFacts()),
}));

/** Every piece of text of a form, each line by itself. */
function saidBy({ addressee, blocks, notes, title, bureauName }: DocumentContent): string[] {
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return [...block.items];
    if (block.kind === 'signatures') return [...block.signers];
    return block.rows.flatMap(({ label, value }) => [label, value]);
  });
  const all = [title, bureauName, addressee?.name ?? '', ...inBlocks, ...notes];
  return all.flatMap((text) => text.split('\n'));
}

describe.each(contents)('$title', ({ content }) => {
  test('says the same in Word and on the page: all that the form says', async () => {
    const lines = (await linesOf(await wordFile(printed(content)))).join('\n');
    const page = printPage(printed(content));
    for (const said of [...saidBy(content), NUMBER]) {
      expect(lines).toContain(said);
      expect(page).toContain(said);
    }
  });

  test('gives the same bytes each time', async () => {
    const first = await wordFile(printed(content));
    expect((await wordFile(printed(content))).equals(first)).toBe(true);
  });
});

const { content } = contents[4]!;

describe('what is no valid document', () => {
  test.each([
    ['a draft', { number: null }, '还没有文号'],
    ['a void one', { voidReason: '日期写错了' }, '日期写错了'],
    ['one of a demonstration', { demo: true }, '不能当真'],
  ])('cannot be taken for one: %s', async (_, changed, words) => {
    const document = printed(content, changed);
    expect((await linesOf(await wordFile(document))).join('\n')).toContain(words);
    expect(printPage(document)).toContain(words);
  });

  test('and a valid one carries none of it', async () => {
    const both = [printPage(printed(content)), ...(await linesOf(await wordFile(printed(content))))].join();
    expect(both).not.toMatch(/草稿|已经作废|不能当真/);
  });
});

test('whatever people wrote stays text, in Word and on the page', async () => {
  const hostile = '<script>alert(1)</script><img src=x onerror="a">\'&]]>';
  const document = printed(writeContent(1, formFacts({ facts: hostile })), { voidReason: hostile });
  expect(printPage(document)).not.toMatch(/<script|<img/);
  expect(await linesOf(await wordFile(document))).toContain(hostile);
});

test('no character that people can send makes the file unreadable', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (facts) => {
      const lines = await linesOf(await wordFile(printed(writeContent(1, formFacts({ facts })))));
      // A parser of XML makes one line end of \r\n and of \r.
      const ends = (text: string) => text.replace(/\r\n?/g, '\n');
      expect(ends(lines.join('\n'))).toContain(ends(xmlText(facts)));
    }),
    { numRuns: 60 },
  );
});

test('the file says when the document was issued, not when it was rendered', async () => {
  const core = (await partsOf(await wordFile(printed(content)))).get('docProps/core.xml');
  expect(core).toContain('2026-11-25T00:00:00Z');
  expect(core).toContain(NUMBER);
});
