import { type ApiModels, atOnce, later } from './api-model.js';
import type { WxContext } from './context.js';

/** The program's own life: ticks, updates, its end. */
export function programApis({ surface }: WxContext): ApiModels {
  return {
    nextTick: atOnce((callback: () => void) => {
      surface.timers.setTimeout(callback, 0);
    }),
    // No update ever comes: a launch runs one build.
    getUpdateManager: atOnce(() => {
      const manager = {
        onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) => {
          surface.timers.setTimeout(() => listener({ hasUpdate: false }), 0);
        },
        onUpdateReady: () => undefined,
        onUpdateFailed: () => undefined,
        applyUpdate: () => undefined,
      };
      return manager;
    }),
    exitMiniProgram: later(() => surface.emit('exit', {})),
  };
}
