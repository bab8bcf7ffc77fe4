import { BrandsController } from './brands.controller.js';
import { CategoriesController } from './categories.controller.js';
import { CertificatesController } from './certificates.controller.js';
import { DivisionsController } from './divisions.controller.js';
import { NumberWarningsController } from './number-warnings.controller.js';
import { OutletsController } from './outlets.controller.js';
import { PhoneChecksController } from './phone-checks.controller.js';

/** Every route of look-ups, for the module that serves them and for the contract that describes them. */
export const LOOKUP_CONTROLLERS = [
  CategoriesController,
  DivisionsController,
  BrandsController,
  OutletsController,
  PhoneChecksController,
  CertificatesController,
  NumberWarningsController,
];
