import { fireEvent, render, screen } from '@testing-library/react';
import { ElderSwitch } from './elder-switch';
import { Page } from './page';

test('one tap changes the page around it, and the switch says so in words and to assistive software', () => {
  const { container } = render(
    <Page title="任意一页">
      <ElderSwitch />
    </Page>,
  );
  const page = container.firstElementChild as HTMLElement;
  const button = screen.getByRole('button', { name: /^大字版/ });
  expect([button.getAttribute('aria-pressed'), button.textContent]).toEqual(['false', '大字版未开']);
  expect([page.className, page.style.getPropertyValue('--text-scale')]).toEqual(['page', '1']);

  fireEvent.click(button);
  expect([button.getAttribute('aria-pressed'), button.textContent]).toEqual(['true', '大字版已开']);
  expect([page.className, page.style.getPropertyValue('--text-scale')]).toEqual(['page page--elder', '1.4']);
});
