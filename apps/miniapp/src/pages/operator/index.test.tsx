import { render, screen } from '@testing-library/react';
import OperatorPage from './index';

describe('the page about the service', () => {
  test('names no authority while there is none, and says what each verdict means', () => {
    render(<OperatorPage />);
    expect(screen.getByText(/没有主办单位/)).toBeTruthy();
    for (const verdict of ['官方登记号码', '监管部门已发布警示', '未在名录中']) {
      expect(screen.getByText(new RegExp(`^${verdict}：`))).toBeTruthy();
    }
  });

  test('leads to 12315 and to the privacy policy', () => {
    render(<OperatorPage />);
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(['/privacy', 'tel:12315']));
  });
});
