import { Settings } from './settings.js';

let settings: Settings | undefined;

/**
 * The settings of this process, read once. The only place in the API that looks at the environment.
 * @throws {SettingsError}
 */
export function environmentSettings(): Settings {
  settings ??= new Settings(process.env);
  return settings;
}
