import { fireEvent, render, screen } from '@testing-library/react';
import { Form, Input } from 'antd';
import { forgetAllDrafts, useKeptForm } from './use-kept-form';

function Note({ name }: { name: string }) {
  const [form] = Form.useForm<{ words: string }>();
  const { keep, forget } = useKeptForm(form, name);
  return (
    <Form form={form} onValuesChange={keep}>
      <Form.Item name="words" label="写给投诉人的话">
        <Input />
      </Form.Item>
      <button type="button" onClick={forget}>
        发送
      </button>
    </Form>
  );
}

const words = () => screen.getByLabelText<HTMLInputElement>('写给投诉人的话');
const type = (text: string) => fireEvent.change(words(), { target: { value: text } });

beforeEach(() => sessionStorage.clear());

test('what was typed is there again after the page was loaded anew', () => {
  const { unmount } = render(<Note name="case.1.decline" />);
  type('演示：还没写完');
  unmount();
  render(<Note name="case.1.decline" />);
  expect(words().value).toBe('演示：还没写完');
});

test('it is there for its own form and thing alone', () => {
  const { unmount } = render(<Note name="case.1.decline" />);
  type('演示：还没写完');
  unmount();
  render(<Note name="case.2.decline" />);
  expect(words().value).toBe('');
});

test.each([
  ['once it was sent', () => fireEvent.click(screen.getByText('发送'))],
  ['once its writer has logged out', forgetAllDrafts],
])('it is gone %s', (_when, leave) => {
  const { unmount } = render(<Note name="case.1.decline" />);
  type('演示：还没写完');
  leave();
  unmount();
  expect(Object.keys(sessionStorage)).toEqual([]);
  render(<Note name="case.1.decline" />);
  expect(words().value).toBe('');
});
