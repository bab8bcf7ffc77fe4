import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { BlindIndex } from './blind-index.js';
import { FieldCipher } from './field-cipher.js';

/** Encrypted columns and their index, under the keys of the settings. */
@Global()
@Module({
  providers: [
    {
      provide: FieldCipher,
      inject: [Settings],
      useFactory: ({ fieldKeys }: Settings) => new FieldCipher(fieldKeys),
    },
    {
      provide: BlindIndex,
      inject: [Settings],
      useFactory: ({ fieldKeys }: Settings) => new BlindIndex(fieldKeys),
    },
  ],
  exports: [FieldCipher, BlindIndex],
})
export class CryptoModule {}
