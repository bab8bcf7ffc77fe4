import { service } from '../../service';
import type { UnderstoodCode } from './understand-code';

/** What to tell the person of a code that can be looked up nowhere; null for one that can. */
export function scanAnswer(code: UnderstoodCode): string | null {
  switch (code.kind) {
    case 'certificate':
    case 'number':
      return null;
    case 'ownPage':
      return `这是${service.name}的页面，但不是网点证书，不能证明这家店是官方。`;
    case 'otherMiniProgram':
      return `这是别的小程序的码，不是${service.name}的网点证书，什么也证明不了。`;
    case 'barcode':
      return '这是商品或包裹上的条形码，只是一串编号，什么也证明不了。';
    case 'link':
      return `这个码打开的是 ${code.host}，不是${service.name}的网点证书，什么也证明不了。请不要在里面填信息、付钱。`;
    case 'text':
      return '这个码里没有证书，里面的话什么也证明不了。要打电话，请先在这里核验号码。';
  }
}
