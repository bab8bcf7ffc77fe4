import { text } from 'node:stream/consumers';
import { playDemoDay } from './bootstrap/demo-day.mjs';

/*
 * node scripts/demo-day.mjs ORIGIN: what `npm start` does once the demonstration runs, for one that was started otherwise. Reads
 * from its input what `jwb demo-people` printed.
 */

const [origin = ''] = process.argv.slice(2);
const played = await playDemoDay(origin, await text(process.stdin));
console.log(played ? '演示的名单、询问和警示已放好。' : '已经有了，或者不是演示的名录：什么也没有做。');
