import type { HostSurface } from '../wx-surface.js';
import type { Device } from './device.js';

/** What a model may reach. */
export interface WxContext {
  surface: HostSurface;
  device: Device;
  /** Ends when the host closes. */
  closing: AbortSignal;
}
