/**
 * Where an outlet is, with its city: lists often give the county in a column of its own and only a street as the address.
 * `石家庄市长安区` and `长安区中山路1号` → `石家庄市长安区中山路1号`; an address that names the city, in full or in short, stays as it is.
 */
export function wholeAddress({ divisionName, address }: { divisionName: string; address: string }): string {
  const [city = ''] = divisionName.split('市', 1);
  if (address.includes(city)) return address;
  for (let from = 1; from < divisionName.length; from++) {
    const ending = divisionName.slice(from);
    if (address.startsWith(ending)) return divisionName + address.slice(ending.length);
  }
  return divisionName + address;
}
