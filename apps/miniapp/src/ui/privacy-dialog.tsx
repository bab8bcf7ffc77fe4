import { openPage } from '../platform/navigation';
import { usePageShown } from '../platform/page-shown';
import {
  AGREE_BUTTON_ID,
  answerPrivacyQuestion,
  openPrivacyContract,
  useIsPrivacyAsked,
} from '../platform/privacy';
import { Button, buttonClass } from './button';
import './privacy-dialog.scss';

/** Only a button of this kind lets WeChat believe that the person agreed; the names are WeChat's. */
const AGREE = {
  'open-type': 'agreePrivacyAuthorization',
  onAgreePrivacyAuthorization: () => answerPrivacyQuestion(true),
};

/** Puts WeChat's question about privacy in our words, over the page in front, when WeChat asks and not before. */
export function PrivacyDialog() {
  const isAsked = useIsPrivacyAsked();
  const isShown = usePageShown();
  if (!isAsked || !isShown) return null;
  const read = async () => {
    if (!(await openPrivacyContract())) await openPage('privacy');
  };
  return (
    <div className="privacy-dialog">
      <div className="privacy-dialog__sheet" role="dialog" aria-label="使用前请您同意">
        <h2 className="privacy-dialog__title">使用前请您同意</h2>
        <p>您点的功能要用到手机上的位置、相机、照片、文件或者剪贴板。只为这一个功能使用。</p>
        <p>不同意也没关系，别的功能照常用。</p>
        <Button look="quiet" onClick={() => void read()}>
          看隐私保护指引
        </Button>
        <div className="privacy-dialog__answers">
          <Button onClick={() => answerPrivacyQuestion(false)}>不同意</Button>
          <button type="button" id={AGREE_BUTTON_ID} className={buttonClass('primary')} {...AGREE}>
            <span className="button__words">同意</span>
          </button>
        </div>
      </div>
    </div>
  );
}
