import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CoordinateSystem } from '@jiweibao/shared';
import type { DemoCaseFiling } from '../cases/demo/demo-case.js';

const DEMO_DIRECTORY = new URL('../../data/demo/', import.meta.url);

/** One list of the demonstration, with what its sender would say beside it. */
export interface DemoList {
  file: string;
  brand?: string;
  category?: string;
  coordinates: CoordinateSystem;
}

export interface DemoWarning {
  number: string;
  brand: string | null;
  reason: string;
  source: string;
}

/** The invented registry that comes with the product. The files are our own and checked by test. */
export function readDemoRegistry(): { brands: { name: string }[] } {
  return readJson('registry.json') as { brands: { name: string }[] };
}

export function readDemoWarnings(): DemoWarning[] {
  return readJson('warnings.json') as DemoWarning[];
}

/** What invented consumers filed, and what was done about it. */
export function readDemoCases(): DemoCaseFiling[] {
  return readJson('cases.json') as DemoCaseFiling[];
}

/** The lists in the order in which their agents sent them. */
export function readDemoLists(): (DemoList & { bytes: Buffer; sha256: string })[] {
  return (readJson('lists.json') as DemoList[]).map((list) => {
    const bytes = readFileSync(new URL(encodeURIComponent(list.file), DEMO_DIRECTORY));
    return { ...list, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, DEMO_DIRECTORY), 'utf8'));
}
