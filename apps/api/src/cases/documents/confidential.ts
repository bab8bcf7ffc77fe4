import type { DocumentContent, FormBlock } from './document-content.js';

const KEPT_BACK = '（保密）';

/** Whether a form tells who gave a clue. */
export function namesInformant({ addressee, blocks }: DocumentContent): boolean {
  return addressee?.informant === true || blocks.some(isAbout);
}

/** The same form for somebody who may not know who gave the clue. */
export function withoutInformant(content: DocumentContent): DocumentContent {
  const { addressee } = content;
  return {
    ...content,
    addressee: addressee?.informant ? { ...addressee, name: KEPT_BACK } : addressee,
    blocks: content.blocks.map(keptBack),
  };
}

function isAbout(block: FormBlock): boolean {
  return block.kind === 'rows' && block.rows.some(({ informant }) => informant);
}

function keptBack(block: FormBlock): FormBlock {
  if (block.kind !== 'rows') return block;
  return {
    ...block,
    rows: block.rows.map((row) => (row.informant ? { ...row, value: KEPT_BACK } : row)),
  };
}
