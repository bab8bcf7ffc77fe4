import { isIP } from 'node:net';
import path from 'node:path';
import {
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
  validateSync,
} from 'class-validator';
import { databaseUrlFault } from './database-url.js';
import { type FieldKeys, readFieldKeys } from './field-keys.js';
import { listenerOrigin, publicAddressFault } from './http-origin.js';
import { SettingsError } from './settings-error.js';
import { readStorageSettings, type StorageSettings } from './storage-settings.js';
import { readWeChatSettings, type WeChatSettings } from './wechat-settings.js';

const RUN_MODES = ['development', 'test', 'production'] as const;
type RunMode = (typeof RUN_MODES)[number];

/** Ten years: past that no calendar of working days says anything. */
const MOST_SHIFTED_DAYS = 3650;

/** The project's own folder: the same number of steps up from `src/config` and from `dist/config`. */
const PROJECT_FOLDER = path.resolve(import.meta.dirname, '../../../..');

/** A class-validator rule from a function that gives the fault's sentence, or null. */
function Faultless(
  name: string,
  faultOf: (value: unknown, settings: Settings) => string | null,
): PropertyDecorator {
  return ValidateBy({
    name,
    validator: {
      validate: (value, context) => faultOf(value, context?.object as Settings) === null,
      defaultMessage: (context) => faultOf(context?.value, context?.object as Settings) ?? '',
    },
  });
}

/** Everything that the API is told from outside, checked once. The only reader of the environment. */
export class Settings {
  @IsIn(RUN_MODES, { message: `NODE_ENV 只能是 ${RUN_MODES.join('、')} 之一。` })
  readonly runMode: RunMode;

  /** Where to listen. Only this machine unless told otherwise: in production a proxy stands in front. */
  @MinLength(1, { message: 'HOST 不能为空。' })
  readonly host: string;

  @Max(65_535, { message: 'PORT 应是 0 到 65535 的整数。' })
  @Min(0, { message: 'PORT 应是 0 到 65535 的整数。' })
  @IsInt({ message: 'PORT 应是 0 到 65535 的整数。' })
  readonly port: number;

  /** `mysql://user:password@host:port/database`. */
  @Faultless('databaseUrl', (value, settings) => {
    if (value === '') return 'DATABASE_URL 没有设置，应写成 mysql://用户:密码@主机:端口/数据库名。';
    return databaseUrlFault(String(value), settings.production);
  })
  readonly databaseUrl: string;

  /** The province that this installation serves, as its two-digit division code. */
  @Matches(/^\d{2}$/, { message: 'PROVINCE_CODE 应是两位数字的省级行政区划代码，例如 13。' })
  readonly provinceCode: string;

  /** Whether an empty registry may be filled with the invented demonstration data. */
  @Faultless('demo', (value, settings) => {
    if (typeof value !== 'boolean') return 'DEMO 只能是 1（载入演示数据）或 0（不载入）。';
    return value && settings.production ? '正式环境不能载入演示数据，请去掉 DEMO。' : null;
  })
  readonly demo: boolean;

  /** Days by which the product's clock is ahead, to try out what time brings: deadlines, expiry. */
  @Faultless('clockShiftDays', (value, settings) => {
    if (!Number.isInteger(value) || Math.abs(Number(value)) > MOST_SHIFTED_DAYS) {
      return `CLOCK_SHIFT_DAYS 应是 -${MOST_SHIFTED_DAYS} 到 ${MOST_SHIFTED_DAYS} 的整数天数。`;
    }
    return value !== 0 && settings.production ? '正式环境不能拨动时钟，请去掉 CLOCK_SHIFT_DAYS。' : null;
  })
  readonly clockShiftDays: number;

  /** Where the look-up keeps its last snapshot. */
  @IsString()
  readonly snapshotDirectory: string;

  /** The built H5 pages. */
  @IsString()
  readonly pagesDirectory: string;

  /** The built console. */
  @IsString()
  readonly consoleDirectory: string;

  /** Addresses or networks of the proxies in front, whose X-Forwarded-For is believed. */
  @Faultless('trustedProxies', (value) =>
    (value as string[]).every(isAddressOrNetwork)
      ? null
      : 'TRUSTED_PROXIES 应是用逗号分开的 IP 地址或网段，例如 127.0.0.1,10.0.0.0/8。',
  )
  readonly trustedProxies: string[];

  /** The origin of the H5 pages as people see it, without a slash at the end: certificates carry it. */
  readonly publicAddress: string;

  /** Null outside production, when nothing is configured that keeps personal data. */
  @Faultless('fieldKeys', (value, settings) => {
    if (value === undefined) {
      return 'FIELD_KEYS 写得不对，应写成 index:密钥,k1:密钥，每个密钥是 32 个随机字节的 base64url，各不相同。';
    }
    if (value !== null) return null;
    if (settings.production) return 'FIELD_KEYS 没有设置：正式环境必须有加密个人信息的密钥。';
    return settings.wechat.appId === null
      ? null
      : '设置了 WECHAT_APP_ID，还要设置 FIELD_KEYS 来加密个人信息。';
  })
  readonly fieldKeys: FieldKeys | null;

  readonly wechat: WeChatSettings;

  readonly storage: StorageSettings;

  /**
   * @param environment variables by name, as `process.env` has them
   * @throws {SettingsError} naming every fault
   */
  constructor(environment: NodeJS.ProcessEnv) {
    // An empty variable means the same as none: that is how a shell or a unit file leaves one out.
    const given = (name: string) => environment[name]?.trim() || undefined;
    this.runMode = (given('NODE_ENV') ?? 'development') as RunMode;
    this.host = given('HOST') ?? '127.0.0.1';
    this.port = Number(given('PORT') ?? '3000');
    this.databaseUrl = given('DATABASE_URL') ?? '';
    this.provinceCode = given('PROVINCE_CODE') ?? '13';
    this.demo = { '0': false, '1': true }[given('DEMO') ?? (this.production ? '0' : '1')] as boolean;
    this.clockShiftDays = Number(given('CLOCK_SHIFT_DAYS') ?? '0');
    this.snapshotDirectory = path.resolve(PROJECT_FOLDER, given('SNAPSHOT_DIRECTORY') ?? '.local/snapshot');
    this.pagesDirectory = path.resolve(PROJECT_FOLDER, given('PAGES_DIRECTORY') ?? 'apps/miniapp/dist/h5');
    this.consoleDirectory = path.resolve(PROJECT_FOLDER, given('CONSOLE_DIRECTORY') ?? 'apps/console/dist');
    this.trustedProxies = (given('TRUSTED_PROXIES') ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
    const address = given('PUBLIC_ADDRESS');
    this.publicAddress = address?.replace(/\/$/, '') ?? listenerOrigin(this.host, this.port);
    const fieldKeys = given('FIELD_KEYS');
    this.fieldKeys = fieldKeys === undefined ? null : (readFieldKeys(fieldKeys) ?? (undefined as never));
    const { settings: wechat, faults } = readWeChatSettings(given);
    this.wechat = wechat;
    const storage = readStorageSettings(given, PROJECT_FOLDER);
    this.storage = storage.settings;
    const addressFault = publicAddressFault(address, this.production);
    const found = [...faults, ...storage.faults];
    this.requireFaultless(addressFault === null ? found : [addressFault, ...found]);
  }

  get production(): boolean {
    return this.runMode === 'production';
  }

  /** @param found faults of settings that are read elsewhere */
  private requireFaultless(found: string[]): void {
    // One sentence a setting: the first of its rules that fails says enough.
    const failed = validateSync(this, { stopAtFirstError: true });
    const faults = [...failed.flatMap((fault) => Object.values(fault.constraints ?? {})), ...found];
    if (faults.length > 0) throw new SettingsError(faults);
  }
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
