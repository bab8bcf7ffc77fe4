const startedAt = Date.now();

/**
 * One line of progress, with the seconds since the command began.
 * @param {string} sentence
 */
export function say(sentence) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(5);
  process.stdout.write(`[${seconds} 秒] ${sentence}\n`);
}
