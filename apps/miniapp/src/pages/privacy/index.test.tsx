import { render, screen } from '@testing-library/react';
import policy from '../../../config/privacy-policy.json';
import { dateInWords } from '../../ui/dates';
import PrivacyPage from './index';

test('the policy says its version and its date, and every part of it is there', () => {
  render(<PrivacyPage />);
  expect(
    screen.getByText(`第 ${policy.version} 版，${dateInWords(policy.date)}起施行。`, {
      collapseWhitespace: false,
    }),
  ).toBeTruthy();
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(policy.sections.map(({ title }) => title));
  for (const { paragraphs, items = [] } of policy.sections) {
    for (const text of [...paragraphs, ...items]) expect(screen.getByText(text)).toBeTruthy();
  }
});
