import { foldText } from '../../understanding/fold-text.js';
import { indexBigrams } from './bigrams.js';
import { GrowingArray } from './growing-array.js';
import { outletText } from './outlet-text.js';
import { FIELD_END, type ListedOutlet } from './segment.js';

/** Gathers what is shown of a segment's outlets and what is searched in. */
export class TextColumns {
  private readonly text = new GrowingArray(Uint8Array);
  private readonly textOffsets = new GrowingArray(Uint32Array);
  private readonly folded = new GrowingArray(Uint16Array);
  private readonly foldedOffsets = new GrowingArray(Uint32Array);

  addOutlet(outlet: ListedOutlet): void {
    const { listPart, pagePart } = outletText(outlet);
    for (const part of [listPart, pagePart]) {
      this.textOffsets.push(this.text.length);
      const place = this.text.reserve(Buffer.byteLength(part));
      Buffer.from(place.buffer, place.byteOffset, place.length).write(part);
    }
    for (const field of [outlet.name, outlet.address]) {
      this.foldedOffsets.push(this.folded.length);
      const folded = foldText(field);
      const place = this.folded.reserve(folded.length + 1);
      for (let at = 0; at < folded.length; at++) place[at] = folded.charCodeAt(at);
      place[folded.length] = FIELD_END;
    }
  }

  arrays() {
    this.textOffsets.push(this.text.length);
    this.foldedOffsets.push(this.folded.length);
    const folded = this.folded.toShared();
    const foldedOffsets = this.foldedOffsets.toShared();
    return {
      text: this.text.toShared(),
      textOffsets: this.textOffsets.toShared(),
      folded,
      foldedOffsets,
      ...indexBigrams(folded, foldedOffsets),
    };
  }
}
