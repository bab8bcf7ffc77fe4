import { Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { BureauTree, loadBureauTree } from './bureau-tree.js';
import { Divisions, loadDivisions } from './divisions.js';

/** The divisions and bureaus of the province that the settings name, loaded once at boot. */
@Module({
  providers: [
    {
      provide: Divisions,
      useFactory: (settings: Settings) => loadDivisions(settings.provinceCode),
      inject: [Settings],
    },
    { provide: BureauTree, useFactory: loadBureauTree, inject: [Divisions] },
  ],
  exports: [Divisions, BureauTree],
})
export class OrganizationModule {}
