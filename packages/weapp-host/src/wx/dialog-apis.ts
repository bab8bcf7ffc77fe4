import { WxFailure } from '../wx-surface.js';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';
import { parameterError, requireParameters } from './parameters.js';

const MOST_ROWS = 6;

/** https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showModal.html and its neighbours. */
export function dialogApis({ surface, device: { person } }: WxContext): ApiModels {
  return {
    showToast: later((options) => {
      requireParameters(options, { title: 'String' });
      surface.emit('toast', { title: options.title, icon: options.icon ?? 'success' });
    }),
    hideToast: later(() => surface.emit('toastHidden', {})),
    showLoading: later((options) => {
      requireParameters(options, { title: 'String' });
      surface.emit('loading', { title: options.title });
    }),
    hideLoading: later(() => surface.emit('loadingHidden', {})),
    showModal: later((options) => {
      surface.emit('modal', { title: options.title, content: options.content });
      const { confirm, content } = person.modal;
      if (!confirm && options.showCancel === false) return { confirm: true, cancel: false };
      const typed = options.editable === true && confirm ? { content: content ?? '' } : {};
      return { confirm, cancel: !confirm, ...typed };
    }),
    showActionSheet: later((options) => {
      requireParameters(options, { itemList: 'Array' });
      const rows = options.itemList as string[];
      if (rows.length === 0 || rows.length > MOST_ROWS) {
        throw parameterError(`itemList should hold 1 to ${MOST_ROWS} rows`);
      }
      surface.emit('actionSheet', { rows });
      if (person.actionSheet === null) throw new WxFailure('cancel');
      return { tapIndex: person.actionSheet };
    }),
  };
}
