import { AccessTokenEntity } from './access-token/access-token.entity.js';
import { MediaCheckEntity } from './push/media-check.entity.js';

/** What is kept of WeChat. */
export const WECHAT_ENTITIES = [AccessTokenEntity, MediaCheckEntity];
