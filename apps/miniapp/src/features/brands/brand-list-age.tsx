import { agoInWords } from '../../ui/dates';
import './brand-list-age.scss';

/** How old the list is that the phone has. */
export function BrandListAge({ receivedAt }: { receivedAt: string }) {
  return <p className="brand-list-age">品牌名单 {agoInWords(receivedAt)}更新</p>;
}
