import { errors } from '../world/wechat-error.js';

/**
 * What both content checks ask for beside the content: version 2 and a scene (1 资料, 2 评论, 3 论坛, 4 社交日志).
 * @throws {WeChatError}
 */
export function requireCheckScene({ version, scene }: Record<string, unknown>): void {
  if (version !== 2) throw errors.badFormat();
  if (![1, 2, 3, 4].includes(scene as number)) throw errors.invalidScene();
}
