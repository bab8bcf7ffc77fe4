interface SpokenProgressProps {
  isLoading: boolean;
  /** What has come, once it has; nothing for a part of the page that nobody waits for. */
  result?: string;
}

/** Tells those who do not see it that an answer is awaited and what came. It stays, as only a change inside it is read out. */
export function SpokenProgress({ isLoading, result = '' }: SpokenProgressProps) {
  return (
    <p role="status" className="visually-hidden">
      {isLoading ? '正在查询…' : result}
    </p>
  );
}
