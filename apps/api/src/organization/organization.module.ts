import { Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Divisions, loadDivisions } from './divisions.js';

/** The divisions of the province that the settings name, loaded once at boot. */
@Module({
  providers: [
    {
      provide: Divisions,
      useFactory: (settings: Settings) => loadDivisions(settings.provinceCode),
      inject: [Settings],
    },
  ],
  exports: [Divisions],
})
export class OrganizationModule {}
