import { PlacesAtOnce } from './places-at-once.js';

test('so many get a place at once, the others in the order they came, one for each place given back', async () => {
  const places = new PlacesAtOnce(2);
  const served: string[] = [];
  const take = (who: string) =>
    places.take().then((giveBack) => {
      served.push(who);
      return giveBack;
    });
  const [first, second] = [take('first'), take('second')];
  const [third, fourth] = [take('third'), take('fourth')];
  const giveBackFirst = await first;
  await second;
  expect(served).toEqual(['first', 'second']);

  giveBackFirst();
  (await third)();
  await fourth;
  expect(served).toEqual(['first', 'second', 'third', 'fourth']);
});
