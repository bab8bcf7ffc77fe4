import { type CreatedWx, type HostSurface, NotModelled } from '../wx-surface.js';
import type { ApiModel, ApiModels } from './api-model.js';
import { PLAIN_APIS, PROMISE_APIS, PROPERTIES } from './api-names.js';
import { answerLater, outcomeOf, splitOptions } from './calling-convention.js';
import { canIUse } from './can-i-use.js';
import { chooseApis } from './choose-apis.js';
import { chromeApis } from './chrome-apis.js';
import { clipboardApis } from './clipboard-apis.js';
import type { WxContext } from './context.js';
import { Device } from './device.js';
import { dialogApis } from './dialog-apis.js';
import { eventApis } from './event-apis.js';
import { fileApis } from './file-apis.js';
import { locationApis } from './location-apis.js';
import { loginApis } from './login-apis.js';
import { navigationApis } from './navigation-apis.js';
import { networkApis } from './network-apis.js';
import { phoneCallApis } from './phone-call-apis.js';
import { privacyApis } from './privacy-apis.js';
import { programApis } from './program-apis.js';
import { randomApis } from './random-apis.js';
import { requestApis } from './request-apis.js';
import { scanApis } from './scan-apis.js';
import { settingApis } from './setting-apis.js';
import { storageApis } from './storage-apis.js';
import { subscribeApis } from './subscribe-apis.js';
import { systemApis } from './system-apis.js';
import { uploadApis } from './upload-apis.js';

const GROUPS = [
  chooseApis,
  chromeApis,
  clipboardApis,
  dialogApis,
  eventApis,
  fileApis,
  locationApis,
  loginApis,
  navigationApis,
  networkApis,
  phoneCallApis,
  privacyApis,
  programApis,
  randomApis,
  requestApis,
  scanApis,
  settingApis,
  storageApis,
  subscribeApis,
  systemApis,
  uploadApis,
];

const HAS_TASK: ReadonlySet<string> = new Set(['request', 'uploadFile']);
const HAS_PROMISE: ReadonlySet<string> = new Set(PROMISE_APIS);

/** Properties that are data. */
const ENVIRONMENT = { env: { USER_DATA_PATH: 'http://usr' } };

/**
 * The `wx` object of one launch: every name that WeChat's typings have. What has no model fails loudly: it throws, and the host
 * keeps the error.
 *
 * @param device the phone; hand the same one to a second launch to find its storage and the person's decisions again
 */
export function createWx(surface: HostSurface, device = new Device()): CreatedWx<Device> {
  const closing = new AbortController();
  const context: WxContext = { surface, device, closing: closing.signal };
  device.events.beginLaunch(surface);
  device.files.beginLaunch();
  device.privacy.beginLaunch();

  const models: ApiModels = Object.assign({}, ...GROUPS.map((group) => group(context)));
  models.canIUse = canIUse(models);
  const wx: Record<string, unknown> = {};
  for (const name of [...PROMISE_APIS, ...PLAIN_APIS]) {
    const model = models[name];
    wx[name] = model ? callable(name, model, surface) : () => refuse(name, surface);
  }
  for (const name of PROPERTIES) wx[name] = propertyOf(name, surface);
  return {
    wx,
    device,
    answersLater: (name) => answersLater(name, models[name]),
    close: () => closing.abort(),
  };
}

function callable(
  name: string,
  model: ApiModel,
  surface: HostSurface,
): (...parameters: unknown[]) => unknown {
  if (model.answers === 'atOnce') return model.run;
  return (passed) => {
    const { options, callbacks } = splitOptions(passed);
    const done = surface.working(name);
    const outcome = outcomeOf(name, () => model.run(options, name)).then((settled) => ({
      ...settled,
      result: surface.intoRealm(settled.result),
    }));
    const answer = answerLater(outcome, callbacks, {
      hasPromise: HAS_PROMISE.has(name),
      report: (error) => surface.reportError(error),
    });
    outcome
      // A fault of the model, not of the program: kept by the host too, whatever becomes of the promise.
      .catch((fault) => surface.reportError(fault))
      .finally(done);
    return answer;
  };
}

/** These have a task as their return value and answer by callbacks all the same. */
function answersLater(name: string, model: ApiModel | undefined): boolean {
  return model?.answers === 'later' || HAS_TASK.has(name) || (!model && HAS_PROMISE.has(name));
}

/** Thrown to the caller, and kept by the host, whatever the caller does about it. */
function refuse(name: string, surface: HostSurface): never {
  const error = new NotModelled(`wx.${name} is not modelled by this host`);
  surface.reportError(error);
  throw error;
}

/** May be looked at, as frameworks do when they start; to use anything of it is a call. */
function propertyOf(name: string, surface: HostSurface): unknown {
  if (name in ENVIRONMENT) return surface.intoRealm(ENVIRONMENT[name as keyof typeof ENVIRONMENT]);
  return new Proxy(
    {},
    {
      get: (_target, key) => (typeof key === 'symbol' ? undefined : refuse(`${name}.${key}`, surface)),
    },
  );
}
