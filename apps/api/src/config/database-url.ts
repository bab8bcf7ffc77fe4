/** Passwords that everyone tries first. */
const KNOWN_WEAK = [
  'admin',
  'changeme',
  'changeit',
  'default',
  'example',
  'jiweibao',
  'mariadb',
  'mysql',
  'passw0rd',
  'password',
  'qwerty',
  'root',
  'secret',
  'test',
];
const SHORTEST_PASSWORD = 12;
const FEWEST_DIFFERENT_CHARACTERS = 5;

/**
 * What is wrong with the address of the database, if anything.
 * @param production a weak password is a fault only here
 * @returns a Chinese sentence, without the password; null when all is well
 */
export function databaseUrlFault(text: string, production: boolean): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'DATABASE_URL 不是有效的地址，应写成 mysql://用户:密码@主机:端口/数据库名。';
  }
  if (url.protocol !== 'mysql:' || url.hostname === '' || !/^\/[A-Za-z0-9_$-]+$/.test(url.pathname)) {
    return 'DATABASE_URL 应写成 mysql://用户:密码@主机:端口/数据库名。';
  }
  if (url.username === '') return 'DATABASE_URL 缺少用户名。';
  return production ? weakPasswordFault(url) : null;
}

function weakPasswordFault(url: URL): string | null {
  let password: string;
  try {
    password = decodeURIComponent(url.password);
  } catch {
    return 'DATABASE_URL 的密码含有没有转义的 %，请写成 %25。';
  }
  if (password === '') return 'DATABASE_URL 缺少密码，正式环境不允许。';
  if (password.length < SHORTEST_PASSWORD) {
    return `DATABASE_URL 的密码太短，正式环境至少要 ${SHORTEST_PASSWORD} 个字符。`;
  }
  if (isGuessable(password, decodeURIComponent(url.username))) {
    return 'DATABASE_URL 的密码太容易被猜到，正式环境请换成随机密码。';
  }
  return null;
}

/** Long, and yet one of the first guesses: a known word with figures around it, a run of one character, only digits. */
function isGuessable(password: string, userName: string): boolean {
  const word = password.toLowerCase().replace(/^[\d\W_]+|[\d\W_]+$/g, '');
  return (
    word === '' ||
    word === userName.toLowerCase() ||
    KNOWN_WEAK.includes(word) ||
    KNOWN_WEAK.some(
      (weak) => word.length % weak.length === 0 && weak.repeat(word.length / weak.length) === word,
    ) ||
    new Set(password).size < FEWEST_DIFFERENT_CHARACTERS
  );
}
