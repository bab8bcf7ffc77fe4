import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, canAptInstall } from './debian.mjs';
import { Refusal } from './refusal.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** A font of 10 MB that holds every character in use; the other of Debian's has 60. */
const CHINESE_FONT = 'fonts-wqy-zenhei';

const WHAT_TO_INSTALL = `测试要用 Chromium 浏览器打开网页，这里没有找到。请先安装，再重新运行：
  Debian / Ubuntu:  sudo apt-get install chromium ${CHINESE_FONT}
  Fedora / RHEL:    sudo dnf install chromium
  macOS:            brew install --cask chromium
也可以用环境变量 CHROMIUM_PATH 指定浏览器程序。`;

function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  return given || USUAL_PLACES.find((place) => existsSync(place)) || null;
}

/** Whether pages in Chinese come out as characters rather than boxes; taken as true where fontconfig cannot be asked. */
function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return process.platform !== 'linux';
  }
}

/**
 * A Chromium to test the pages in, installed first where this is Debian and we may.
 * @returns {Promise<string>} the program
 * @throws {Refusal} saying what to install
 */
export async function requireBrowser() {
  const missing = [
    ...(findBrowser() === null ? ['chromium'] : []),
    ...(hasChineseFont() ? [] : [CHINESE_FONT]),
  ];
  if (missing.length > 0 && canAptInstall()) await aptInstall(missing);
  const program = findBrowser();
  if (program === null) throw new Refusal(WHAT_TO_INSTALL);
  return program;
}
