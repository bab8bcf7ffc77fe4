import { Global, Module } from '@nestjs/common';
import { environmentSettings } from './environment.js';
import { Settings } from './settings.js';

/** The settings for whoever asks for `Settings`. */
@Global()
@Module({
  providers: [{ provide: Settings, useFactory: environmentSettings }],
  exports: [Settings],
})
export class SettingsModule {}
