import { Module } from '@nestjs/common';
import { SettingsModule } from './config/settings.module.js';

@Module({ imports: [SettingsModule] })
export class AppModule {}
