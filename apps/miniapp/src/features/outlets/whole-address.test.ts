import { wholeAddress } from './whole-address';

test.each([
  ['石家庄市长安区', '演示路1号', '石家庄市长安区演示路1号'],
  ['石家庄市长安区', '长安区演示路1号', '石家庄市长安区演示路1号'],
  ['石家庄市长安区', '石家庄市长安区演示路1号', '石家庄市长安区演示路1号'],
  ['石家庄市长安区', '河北省石家庄市长安区演示路1号', '河北省石家庄市长安区演示路1号'],
  ['石家庄市长安区', '石家庄长安区演示路1号', '石家庄长安区演示路1号'],
  ['唐山市迁安市', '迁安市演示街2号', '唐山市迁安市演示街2号'],
])('an outlet in %s at %s is at %s', (divisionName, address, whole) => {
  expect(wholeAddress({ divisionName, address })).toBe(whole);
});
