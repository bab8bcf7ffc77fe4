import { PHONE_VERDICT_LABELS } from '@jiweibao/shared';
import Taro from '@tarojs/taro';
import { useState } from 'react';
export default function Home() {
  const [s, set] = useState('');
  return (
    <main>
      <h1>冀维宝</h1>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          Taro.showToast({ title: s });
        }}
      >
        <input aria-label="x" onInput={(e) => set((e.target as HTMLInputElement).value)} />
        <button type="submit">查</button>
      </form>
      <p>
        {PHONE_VERDICT_LABELS.official}
        {s}
      </p>
    </main>
  );
}
