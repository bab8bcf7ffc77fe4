import { Module } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { BlindIndex } from '../platform/crypto/blind-index.js';
import { Database } from '../platform/database.js';
import { OutletDirectory } from '../registry/outlet-directory.js';
import { CorrectionIntake } from './correction-intake.service.js';
import { CorrectionsController } from './corrections.controller.js';

/** Where readers say that an entry is wrong. Its keepers work with `CorrectionKeeping`, from the command line. */
@Module({
  controllers: [CorrectionsController],
  providers: [
    {
      provide: CorrectionIntake,
      inject: [Database, BlindIndex, Clock],
      useFactory: (database: Database, index: BlindIndex, clock: Clock) =>
        new CorrectionIntake(() => database.dataSource(), index, new OutletDirectory(), clock),
    },
  ],
})
export class CorrectionsModule {}
