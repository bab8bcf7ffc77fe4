/** How people reach a bureau; null for what is not told. */
export interface BureauContact {
  phone: string | null;
  address: string | null;
  openingHours: string | null;
}

/** As it holds now. */
export interface KeptContact extends BureauContact {
  /** 0 while nothing was ever told. */
  version: number;
}

/** One change of it, with what was told before. */
export interface ContactChange {
  version: number;
  before: BureauContact | null;
  after: BureauContact;
  changedAt: Date;
  /** Account id. */
  changedBy: string;
}

/** What a consumer is told: the contact, and whose it is, since a station may leave it to its bureau. */
export interface ToldContact extends BureauContact {
  bureauName: string;
}

export function isTold({ phone, address, openingHours }: BureauContact): boolean {
  return phone !== null || address !== null || openingHours !== null;
}

export function isSameContact(one: BureauContact, other: BureauContact): boolean {
  return (
    one.phone === other.phone && one.address === other.address && one.openingHours === other.openingHours
  );
}
