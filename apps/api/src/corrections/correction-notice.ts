/**
 * Telling a reader that their report was dealt with. Null: they did not ask for it.
 * `wanted`; `sending`: handed to WeChat, and not heard of since; `sent`; `refused`: they no longer want it, or are no longer there;
 * `unsure`: it may have arrived, so it is not sent again.
 */
export type NoticeState = 'wanted' | 'sending' | 'sent' | 'refused' | 'unsure';

/** The kind of message: a key of `WECHAT_TEMPLATES`. */
export const CORRECTION_HANDLED = 'correction-handled';
