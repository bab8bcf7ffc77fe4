import { type DynamicModule, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import type { DatabaseSchema } from './data-source.js';
import { Database } from './database.js';

/** The one `Database` of the process, at the `DATABASE_URL` of the settings. */
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: a dynamic module is a class with a static method, in Nest's way
export class DatabaseModule {
  static forSchema(schema: DatabaseSchema): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: Database,
          inject: [Settings],
          useFactory: ({ databaseUrl }: Settings) => new Database(databaseUrl, schema),
        },
      ],
      exports: [Database],
    };
  }
}
