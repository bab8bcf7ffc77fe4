import { act, fireEvent, render, screen } from '@testing-library/react';
import { AGREE_BUTTON_ID, answerPrivacyQuestion, takeOverPrivacyQuestions } from '../platform/privacy';
import Taro, { resetTaro, showPage } from '../testing/taro';
import { PrivacyDialog } from './privacy-dialog';

const target = process.env.TARO_ENV;

beforeEach(() => {
  resetTaro();
  process.env.TARO_ENV = 'weapp';
  // The browser's React does not know the event that WeChat's button has.
  jest.spyOn(console, 'error').mockImplementation((message: string) => {
    expect(message).toContain('Unknown event handler property');
  });
});
afterEach(() => {
  act(() => answerPrivacyQuestion(false));
  process.env.TARO_ENV = target;
  jest.restoreAllMocks();
});

/** As WeChat does when a call touches something private; gives what it is told. */
function weChatAsks(): { event: string; buttonId?: string }[] {
  const told: { event: string; buttonId?: string }[] = [];
  const [listener] = Taro.onNeedPrivacyAuthorization.mock.calls[0] ?? [];
  if (!listener) throw new Error('nobody listens to WeChat');
  act(() => listener((answer) => told.push(answer)));
  return told;
}

const dialog = () => screen.queryByRole('dialog');

describe("WeChat's question about privacy", () => {
  test('is not put before something private is wanted', () => {
    takeOverPrivacyQuestions();
    render(<PrivacyDialog />);
    expect(dialog()).toBeNull();
  });

  test('can be refused: the call is told so, and the dialog is gone', () => {
    takeOverPrivacyQuestions();
    render(<PrivacyDialog />);
    const told = weChatAsks();
    fireEvent.click(screen.getByRole('button', { name: '不同意' }));
    expect(told).toEqual([{ event: 'exposureAuthorization' }, { event: 'disagree' }]);
    expect(dialog()).toBeNull();
  });

  test('is agreed to by the button that WeChat looks at, for every call that waits', () => {
    takeOverPrivacyQuestions();
    render(<PrivacyDialog />);
    const both = [weChatAsks(), weChatAsks()];
    const button = screen.getByRole('button', { name: '同意' });
    expect(button.id).toBe(AGREE_BUTTON_ID);
    expect(button.getAttribute('open-type')).toBe('agreePrivacyAuthorization');
    act(() => answerPrivacyQuestion(true));
    for (const told of both) expect(told[1]).toEqual({ event: 'agree', buttonId: AGREE_BUTTON_ID });
    expect(dialog()).toBeNull();
  });

  test('stands over the page in front only', () => {
    takeOverPrivacyQuestions();
    render(<PrivacyDialog />);
    act(() => showPage(false));
    weChatAsks();
    expect(dialog()).toBeNull();
    act(() => showPage(true));
    expect(dialog()).not.toBeNull();
  });

  test('leads to our own policy where WeChat has no page of the operator', async () => {
    Taro.openPrivacyContract.mockImplementationOnce(({ fail }) => fail());
    takeOverPrivacyQuestions();
    render(<PrivacyDialog />);
    weChatAsks();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '看隐私保护指引' })));
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/privacy/index' });
  });
});
