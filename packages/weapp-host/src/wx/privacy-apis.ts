import { type ApiModels, atOnce, later } from './api-model.js';
import type { WxContext } from './context.js';

/** https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html */
export function privacyApis({ surface, device: { privacy } }: WxContext): ApiModels {
  return {
    getPrivacySetting: later(() => ({
      needAuthorization: privacy.needsAuthorization,
      privacyContractName: privacy.contractName,
    })),
    requirePrivacyAuthorize: later((_options, name) => privacy.require(name)),
    onNeedPrivacyAuthorization: atOnce((listener: Parameters<typeof privacy.listen>[0]) =>
      privacy.listen(listener),
    ),
    openPrivacyContract: later(() => surface.emit('privacyContract', { name: privacy.contractName })),
  };
}
