import policy from '../../../config/privacy-policy.json';
import { dateInWords } from '../../ui/dates';
import { Page } from '../../ui/page';
import { TextSections } from '../../ui/text-sections';

export default function PrivacyPage() {
  return (
    <Page title="隐私政策">
      <p>
        第 {policy.version} 版，{dateInWords(policy.date)}起施行。
      </p>
      <TextSections sections={policy.sections} />
    </Page>
  );
}
