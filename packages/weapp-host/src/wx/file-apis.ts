import { type HostSurface, NotModelled } from '../wx-surface.js';
import { type ApiModels, atOnce, type Options } from './api-model.js';
import { deliver, outcomeOf, splitOptions } from './calling-convention.js';
import type { WxContext } from './context.js';
import { requireParameters } from './parameters.js';
import type { PhoneFiles } from './phone-files.js';

type FileAct = (options: Options) => object | undefined;

/** https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.html: its methods answer by callbacks only. */
export function fileApis({ surface, device: { files } }: WxContext): ApiModels {
  const acts = fileActs(files);
  const manager = new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol') return undefined;
        const act = acts[name];
        return act ? method(name, act, surface) : () => refuse(name, surface);
      },
    },
  );
  return { getFileSystemManager: atOnce(() => manager) };
}

function fileActs(files: PhoneFiles): Record<string, FileAct> {
  return {
    saveFile(options) {
      requireParameters(options, { tempFilePath: 'String' });
      return { savedFilePath: files.save(options.tempFilePath as string) };
    },
    removeSavedFile(options) {
      requireParameters(options, { filePath: 'String' });
      files.remove(options.filePath as string);
      return undefined;
    },
    access(options) {
      requireParameters(options, { path: 'String' });
      files.read(options.path as string);
      return undefined;
    },
    getSavedFileList: () => ({ fileList: files.saved() }),
  };
}

function method(name: string, act: FileAct, surface: HostSurface) {
  return (passed: unknown) => {
    const { options, callbacks } = splitOptions(passed);
    const done = surface.working(name);
    outcomeOf(name, () => act(options))
      .then(({ ok, result }) =>
        deliver(callbacks, { ok, result: surface.intoRealm(result) }, surface.reportError),
      )
      .catch((fault) => surface.reportError(fault))
      .finally(done);
  };
}

function refuse(name: string, surface: HostSurface): never {
  const error = new NotModelled(`FileSystemManager.${name} is not modelled by this host`);
  surface.reportError(error);
  throw error;
}
