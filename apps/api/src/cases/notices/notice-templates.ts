import type { MessageKind } from '@jiweibao/shared';

/** The keys of `WECHAT_TEMPLATES` for the messages that people may be told by WeChat. A case that moves on is in their list only. */
export const NOTICE_TEMPLATES: Readonly<Partial<Record<MessageKind, string>>> = {
  received: 'case-received',
  decision: 'case-decision',
  materials: 'case-materials',
  mediation: 'case-mediation',
  ended: 'case-ended',
};
