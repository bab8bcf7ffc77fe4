import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Clock } from '../clock.js';
import { BlindIndex } from '../crypto/blind-index.js';
import { Database } from '../database.js';
import { FileCipher } from './file-cipher.js';
import { FileStore } from './file-store.js';
import { FileSweep } from './file-sweep.js';
import { FileSweeper } from './file-sweeper.js';
import { openDisk } from './open-disk.js';
import { StorageQuota } from './storage-quota.js';
import { StoredFiles } from './stored-files.js';

/** Files for whoever asks for `StoredFiles`, and what removes those that nobody needs. */
@Global()
@Module({
  providers: [
    {
      provide: StoredFiles,
      inject: [Settings, Database, BlindIndex, Clock],
      useFactory: ({ storage, fieldKeys }: Settings, database: Database, index: BlindIndex, clock: Clock) => {
        const source = () => database.dataSource();
        const store = new FileStore(openDisk(storage), new FileCipher(fieldKeys));
        return new StoredFiles(source, store, index, new StorageQuota(source, storage.quotaBytes), clock);
      },
    },
    {
      provide: FileSweeper,
      inject: [Database, StoredFiles, Clock],
      useFactory: (database: Database, files: StoredFiles, clock: Clock) =>
        new FileSweeper(new FileSweep(() => database.dataSource(), files, clock)),
    },
  ],
  exports: [StoredFiles],
})
export class StorageModule {}
