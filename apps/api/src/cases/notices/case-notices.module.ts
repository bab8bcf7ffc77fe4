import { Module } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseMessages } from './case-messages.js';

/** Telling consumers what happened to their cases. */
@Module({
  providers: [
    {
      provide: CaseMessages,
      inject: [FieldCipher, Outbox, Clock],
      useFactory: (cipher: FieldCipher, outbox: Outbox, clock: Clock) =>
        new CaseMessages(cipher, outbox, clock),
    },
  ],
  exports: [CaseMessages],
})
export class CaseNoticesModule {}
