import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';

/*
 * WeChat's own question about privacy. It is put when an API is called that touches something private (the place, the camera,
 * the clipboard) and the person has not agreed yet; the call waits for the answer. Nothing is asked before that, and to say no
 * fails that one call only. Needs base library 2.32.3; an older one never asks.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.onNeedPrivacyAuthorization.html
 */

type Answer = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0];

/** WeChat looks whether the button of this id was tapped before it believes that the person agreed. */
export const AGREE_BUTTON_ID = 'agree-to-privacy';

/** Calls that wait for the one answer. */
let waiting: readonly Answer[] = [];
const listeners = new Set<() => void>();

function setWaiting(next: readonly Answer[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** From now on a page of ours asks (ui/privacy-dialog.tsx) instead of WeChat's own window. Called once, at the start. */
export function takeOverPrivacyQuestions(): void {
  if (process.env.TARO_ENV !== 'weapp') return;
  Taro.onNeedPrivacyAuthorization?.((answer) => {
    // Lets WeChat know that the question is in front of the person.
    answer({ event: 'exposureAuthorization' });
    setWaiting([...waiting, answer]);
  });
}

export function useIsPrivacyAsked(): boolean {
  return useSyncExternalStore(watch, isAsked, isAsked);
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isAsked = () => waiting.length > 0;

/** Hands the answer to every call that waits. To agree counts only in the tap's own event, "agreeprivacyauthorization". */
export function answerPrivacyQuestion(agrees: boolean): void {
  const answered = waiting;
  setWaiting([]);
  for (const answer of answered) {
    answer(agrees ? { event: 'agree', buttonId: AGREE_BUTTON_ID } : { event: 'disagree' });
  }
}

/**
 * What the operator declared to WeChat, on WeChat's own page. False where there is none (not declared yet, an old library).
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.openPrivacyContract.html
 */
export function openPrivacyContract(): Promise<boolean> {
  return new Promise((resolve) => {
    if (!Taro.openPrivacyContract) return resolve(false);
    Taro.openPrivacyContract({ success: () => resolve(true), fail: () => resolve(false) });
  });
}
