import type {
  OutletAuthorizationEntity,
  OutletEntity,
  OutletPhoneBrandEntity,
  OutletPhoneEntity,
} from './entities/outlet.entity.js';
import type { RegisteredOutlet } from './registered-outlet.js';

export function toRegisteredOutlet(
  row: OutletEntity,
  phones: OutletPhoneEntity[],
  phoneBrands: OutletPhoneBrandEntity[],
  authorizations: OutletAuthorizationEntity[],
): RegisteredOutlet {
  const { lat, lng, locationGivenIn, ...fields } = row;
  return {
    ...fields,
    location:
      lat === null || lng === null || locationGivenIn === null
        ? null
        : { lat, lng, givenIn: locationGivenIn },
    phones: phones.map(({ number, extension, position }) => ({
      number,
      extension,
      brandIds: phoneBrands.filter((each) => each.position === position).map(({ brandId }) => brandId),
    })),
    authorizations: authorizations.map(({ outletId: _, ...authorization }) => authorization),
  };
}

export function toOutletRow(outlet: RegisteredOutlet): OutletEntity {
  const { phones: _, authorizations: __, location, ...fields } = outlet;
  return {
    ...fields,
    lat: location?.lat ?? null,
    lng: location?.lng ?? null,
    locationGivenIn: location?.givenIn ?? null,
  };
}

export function toPhoneRows(outlet: RegisteredOutlet): OutletPhoneEntity[] {
  return outlet.phones.map(({ number, extension }, position) => ({
    outletId: outlet.id,
    position,
    number,
    extension,
  }));
}

export function toPhoneBrandRows(outlet: RegisteredOutlet): OutletPhoneBrandEntity[] {
  return outlet.phones.flatMap(({ brandIds }, position) =>
    brandIds.map((brandId) => ({ outletId: outlet.id, position, brandId })),
  );
}

export function toAuthorizationRows(outlet: RegisteredOutlet): OutletAuthorizationEntity[] {
  return outlet.authorizations.map((authorization) => ({ outletId: outlet.id, ...authorization }));
}
