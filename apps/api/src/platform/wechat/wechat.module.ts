import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Clock } from '../clock.js';
import { FieldCipher } from '../crypto/field-cipher.js';
import { Database } from '../database.js';
import { connectWeChat } from './connect-wechat.js';
import { MessageTemplatesController } from './message-templates.controller.js';
import { MediaChecks } from './push/media-checks.js';
import { WeChatPushController } from './push/wechat-push.controller.js';
import { WeChat } from './wechat.js';

/** WeChat's server for whoever asks for `WeChat`, by the settings; and where it pushes events to. */
@Global()
@Module({
  controllers: [WeChatPushController, MessageTemplatesController],
  providers: [
    MediaChecks,
    {
      provide: WeChat,
      inject: [Settings, Database, FieldCipher, Clock],
      useFactory: (settings: Settings, database: Database, cipher: FieldCipher, clock: Clock) =>
        connectWeChat({ settings: settings.wechat, source: () => database.dataSource(), cipher, clock }),
    },
  ],
  exports: [WeChat, MediaChecks],
})
export class WeChatModule {}
