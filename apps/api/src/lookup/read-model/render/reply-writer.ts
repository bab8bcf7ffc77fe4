const FIRST_CAPACITY = 64 * 1024;

/** Bytes of a reply, gathered in one place that is used again for every reply. */
export class ReplyWriter {
  private bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
  private length = 0;

  begin(): void {
    this.length = 0;
  }

  text(text: string): void {
    // No UTF-16 unit needs more than three bytes.
    this.makeRoom(text.length * 3);
    this.length += this.bytes.write(text, this.length);
  }

  /** UTF-8 bytes as they are. */
  copy(source: Buffer, start: number, end: number): void {
    this.makeRoom(end - start);
    source.copy(this.bytes, this.length, start, end);
    this.length += end - start;
  }

  /** What was written, in memory of its own. */
  finish(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length));
  }

  private makeRoom(needed: number): void {
    if (this.length + needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + needed));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
