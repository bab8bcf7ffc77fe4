import { foldText } from '@jiweibao/shared';
import { pinyin } from 'pinyin-pro';

interface Named {
  name: string;
  aliases: string[];
}

const SUGGESTIONS = 3;

/** Finds brands or categories by any of their names, and the nearest ones for a name that is not known. */
export class NameLookup<Thing extends Named> {
  private readonly byName = new Map<string, Thing>();
  /** Longest first, so that 空调器 is not read as 空调 and a rest. */
  private readonly longestFirst: [string, Thing][];
  private readonly spelled: { thing: Thing; folded: string; sound: string }[] = [];

  constructor(things: readonly Thing[], extraNames: (thing: Thing) => string[] = () => []) {
    for (const thing of things) {
      for (const name of [thing.name, ...thing.aliases, ...extraNames(thing)]) {
        const folded = foldText(name);
        if (folded === '' || this.byName.has(folded)) continue;
        this.byName.set(folded, thing);
        this.spelled.push({ thing, folded, sound: soundOf(folded) });
      }
    }
    this.longestFirst = [...this.byName].sort(([a], [b]) => b.length - a.length);
  }

  find(name: string): Thing | null {
    return this.byName.get(foldText(name)) ?? null;
  }

  /** The thing whose name `text` begins with, and what follows, folded. */
  findLeading(text: string): { thing: Thing; rest: string } | null {
    const folded = foldText(text);
    const found = this.longestFirst.find(([name]) => folded.startsWith(name));
    return found === undefined ? null : { thing: found[1], rest: folded.slice(found[0].length) };
  }

  /** Up to three names that a person may have meant, by spelling or by sound. */
  suggest(name: string): string[] {
    const folded = foldText(name).slice(0, 40);
    const sound = soundOf(folded);
    const near = this.spelled.flatMap((known) => {
      const allowed = Math.max(1, Math.floor(Math.min(folded.length, known.folded.length) / 2));
      const contains = known.folded.includes(folded) || folded.includes(known.folded);
      const bySpelling = editDistance(folded, known.folded);
      const bySound = editDistance(sound, known.sound);
      const distance = contains || bySound === 0 ? 0.5 : Math.min(bySpelling, bySound / 2);
      return distance <= allowed && folded !== '' ? [{ name: known.thing.name, distance }] : [];
    });
    near.sort((a, b) => a.distance - b.distance);
    return [...new Set(near.map(({ name: suggestion }) => suggestion))].slice(0, SUGGESTIONS);
  }
}

function soundOf(folded: string): string {
  return pinyin(folded, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('');
}

/** Levenshtein distance; both texts are short names. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
