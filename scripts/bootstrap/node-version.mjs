import { Refusal } from './refusal.mjs';

const OLDEST = [20, 19];

/** @throws {Refusal} when this Node is too old for what the project uses */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Refusal(
    `需要 Node ${OLDEST.join('.')} 或更新的版本，现在是 ${version}。请到 https://nodejs.org 下载安装后重试。`,
  );
}
