import { BrandAliasEntity, BrandCategoryEntity, BrandEntity } from './entities/brand.entity.js';
import { CategoryAliasEntity, CategoryEntity } from './entities/category.entity.js';
import { GeneralAgentEntity } from './entities/general-agent.entity.js';
import { NumberWarningEntity } from './entities/number-warning.entity.js';
import {
  OutletAuthorizationEntity,
  OutletEntity,
  OutletPhoneBrandEntity,
  OutletPhoneEntity,
} from './entities/outlet.entity.js';
import { OutletCertificateEntity } from './entities/outlet-certificate.entity.js';
import { OutletConfirmationEntity } from './entities/outlet-confirmation.entity.js';
import { RegistryChangeEntity, RegistryRevisionEntity } from './entities/registry-change.entity.js';
import { ServicePhoneEntity } from './entities/service-phone.entity.js';

/** Every table of the registry, for the data source. */
export const REGISTRY_ENTITIES = [
  GeneralAgentEntity,
  CategoryEntity,
  CategoryAliasEntity,
  BrandEntity,
  BrandAliasEntity,
  BrandCategoryEntity,
  ServicePhoneEntity,
  OutletEntity,
  OutletPhoneEntity,
  OutletPhoneBrandEntity,
  OutletAuthorizationEntity,
  OutletCertificateEntity,
  OutletConfirmationEntity,
  NumberWarningEntity,
  RegistryRevisionEntity,
  RegistryChangeEntity,
];
