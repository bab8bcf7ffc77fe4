import type { CoordinateSystem } from '@jiweibao/shared';
import type { Gazetteer } from '../../organization/places/gazetteer.js';
import type { CategoryRecord } from '../../registry/registry-record.js';

/** A brand that a list may name. */
export interface ListBrand {
  id: string;
  name: string;
  aliases: string[];
  categoryCodes: string[];
}

/** What is told or known beside the list itself. Plain data, so that it can be handed to a worker. */
export interface ListOptions {
  /** 2 digits: rows of other provinces are set aside. */
  provinceCode: string;
  brands: ListBrand[];
  /** Registered, and not for the sender of this list to speak of. */
  foreignBrands?: ListBrand[];
  categories: CategoryRecord[];
  /** The system that the list's coordinates are in; null when its sender did not say. */
  coordinates: CoordinateSystem | null;
  /** For rows that name no brand: a registered brand's name or alias. */
  defaultBrandName?: string | null;
  /** For rows that name no category: a code or a name. */
  defaultCategory?: string | null;
  /** The agent attests that the mobile numbers of this list are for the public. */
  mobilePublic: boolean;
}

export interface ListContext extends ListOptions {
  gazetteer: Gazetteer;
}
