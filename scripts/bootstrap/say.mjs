const startedAt = Date.now();

/**
 * One line of progress, with the seconds since the command began. Not on the standard output: that is for what was asked for.
 * @param {string} sentence
 */
export function say(sentence) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(5);
  process.stderr.write(`[${seconds} 秒] ${sentence}\n`);
}
