import type { Api } from './api.js';

/** The parts of the replies that journeys look at. */
export interface OutletItem {
  id: string;
  name: string;
  brands: { id: string; name: string }[];
  categories: string[];
  divisionName: string;
  phones: { number: string; display: string }[];
  authorization: { status: string; validFrom: string | null; validTo: string | null };
}

export interface PhoneCheck {
  verdict: string;
  matches: { kind: string; brand: { id: string; name: string } }[];
  officialPhones: { number: string; display: string }[];
  warning: { reason: string; source: string } | null;
  advice: string;
  registryAsOf: string;
}

/** One search in one line, as a consumer types it. */
export function search(api: Api, line: string): Promise<{ items: OutletItem[]; registryAsOf: string }> {
  return api.get(`/outlets?${new URLSearchParams({ q: line })}`);
}

/** The outlet of exactly this name, or null. */
export async function outletNamed(api: Api, name: string): Promise<OutletItem | null> {
  const { items } = await search(api, name);
  return items.find((outlet) => outlet.name === name) ?? null;
}

export function checkPhone(api: Api, number: string): Promise<PhoneCheck> {
  return api.get(`/phone-check?${new URLSearchParams({ number })}`);
}

export async function verdictOn(api: Api, number: string): Promise<string> {
  return (await checkPhone(api, number)).verdict;
}
