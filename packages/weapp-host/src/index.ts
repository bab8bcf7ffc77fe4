export type { Quiet, QuietOptions } from './activity.js';
export { AutomatorServer } from './automator/automator-server.js';
export type { HostError, HostErrorKind } from './host-errors.js';
export type { HostLog, SeenEvent } from './host-log.js';
export { readAppConfig } from './package/app-config.js';
export { PackageFault } from './package/package-fault.js';
export {
  PACKAGE_LIMIT_BYTES,
  type PackageSize,
  packageSizes,
  TOTAL_LIMIT_BYTES,
} from './package/package-sizes.js';
export { SET_DATA_LIMIT_BYTES, type SetDataCall } from './pages/set-data.js';
export { textOf, wxmlOf } from './view/view-node.js';
export { type CreateWx, type WayIn, WeappHost } from './weapp-host.js';
export { createWx } from './wx/create-wx.js';
export { Device } from './wx/device.js';
export type { WxCall } from './wx-cover.js';
export * from './wx-surface.js';
