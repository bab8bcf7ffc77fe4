import { createHmac, randomBytes } from 'node:crypto';

const SALT_BYTES = 32;
/** Two words an entry; a full third of the slots stays empty, so that searches stay short. */
const WORDS = 2;
const MOST_FULL = 2 / 3;

/**
 * Remembers which client has checked which number today, so that nobody counts twice. No address is kept: only 64 bits of an HMAC
 * under a salt that is random, lives in this process alone and is thrown away with the day, so nothing can be looked up afterwards.
 *
 * A set, no Bloom filter: two different pairs are taken for one only when their 64 bits are equal, which among 350,000 entries
 * happens to a new one with a chance of 2 in 10^14. When it is full, everybody counts as seen: better too few than twice.
 */
export class ClientsOfDay {
  private day = '';
  private salt = randomBytes(SALT_BYTES);
  private readonly words: Uint32Array;
  private readonly mask: number;
  private readonly most: number;
  private taken = 0;

  /** @param slots a power of two; 8 bytes each */
  constructor(slots: number) {
    this.words = new Uint32Array(slots * WORDS);
    this.mask = slots - 1;
    this.most = Math.floor(slots * MOST_FULL);
  }

  /**
   * @param day `YYYY-MM-DD`; another than before forgets all that was known
   * @returns whether this is the first time today; false also when no more can be remembered
   */
  isFirst(day: string, clientAddress: string, number: string): boolean {
    if (day !== this.day) this.begin(day);
    const hash = createHmac('sha256', this.salt).update(`${clientAddress} ${number}`).digest();
    // Zero marks an empty slot.
    const high = hash.readUInt32LE(0) || 1;
    const low = hash.readUInt32LE(4);
    for (let slot = low & this.mask; ; slot = (slot + 1) & this.mask) {
      const at = slot * WORDS;
      if (this.words[at] === 0) {
        if (this.taken >= this.most) return false;
        this.words[at] = high;
        this.words[at + 1] = low;
        this.taken += 1;
        return true;
      }
      if (this.words[at] === high && this.words[at + 1] === low) return false;
    }
  }

  private begin(day: string): void {
    this.day = day;
    this.salt = randomBytes(SALT_BYTES);
    this.words.fill(0);
    this.taken = 0;
  }
}
