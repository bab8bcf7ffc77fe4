import { toShared } from './growing-array.js';
import { listAt } from './list-arrays.js';
import { arrangeTree } from './point-tree.js';
import type { ListArrays } from './segment.js';

/** A brand with fewer outlets than this is searched one by one, which is as fast as a tree and takes no room. */
const FEW_OUTLETS = 500;

/** A tree of all outlets that have a location, and one for each brand that has many. */
export function growTrees(
  points: Float64Array,
  brandOutlets: ListArrays,
): { trees: ListArrays; treeBrands: number[]; unlocated: Uint32Array } {
  const located = (ordinal: number) => !Number.isNaN(points[ordinal * 3]!);
  const every = Uint32Array.from({ length: points.length / 3 }, (_, ordinal) => ordinal);
  const treeBrands: number[] = [];
  const trees = [every.filter(located)];
  for (let brand = 0; brand + 1 < brandOutlets.offsets.length; brand++) {
    const outlets = listAt(brandOutlets, brand).filter(located);
    if (outlets.length < FEW_OUTLETS) continue;
    treeBrands.push(brand);
    trees.push(outlets);
  }
  for (const tree of trees) arrangeTree(points, tree);
  const unlocated = toShared(every.filter((ordinal) => !located(ordinal)));
  return { trees: concatenate(trees), treeBrands, unlocated };
}

function concatenate(lists: Uint32Array[]): ListArrays {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    offsets[index + 1] = offsets[index]! + list.length;
  });
  const values = new Uint32Array(offsets[lists.length]!);
  lists.forEach((list, index) => {
    values.set(list, offsets[index]!);
  });
  return { offsets: toShared(offsets), values: toShared(values) };
}
