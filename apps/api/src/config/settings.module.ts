import { Global, Module } from '@nestjs/common';
import { Settings } from './settings.js';

/** The settings for whoever asks for `Settings`, read once from the environment. */
@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => new Settings(process.env) }],
  exports: [Settings],
})
export class SettingsModule {}
