/** Asks once for each key while the program runs, however many want it; a failure is forgotten, and asked again. */
export function onceEach<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>();
  return (key) => {
    const before = asked.get(key);
    if (before) return before;
    const answer = load(key);
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return answer;
  };
}
